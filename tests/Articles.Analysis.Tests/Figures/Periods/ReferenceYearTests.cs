using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class ReferenceYearTests
{
    [Theory]
    [InlineData("公司成立于2002年。截至2021年6月底，用户40万。", 2021)]
    [InlineData("公司成立于2002年。到2021年，用户达40万。", 2002)]
    [InlineData("2021-09-06\n公司成立于2002年。", 2021)]
    // Where a stretch of years begins says nothing of today.
    [InlineData("2019年上半年，收入9亿元。2020年到2022年是投入期。", 2019)]
    // An annual report comes out in the year after.
    [InlineData("公司2021年年报显示，收入9亿元。今年一季度，收入3亿元。", 2022)]
    [InlineData("公司2021年年报显示，收入9亿元。", 2021)]
    [InlineData("截至2021年12月31日，用户40万。今年扩容。", 2022)]
    [InlineData("2021年12月31日，甲高铁开通。今年扩容。", 2021)]
    // A stretch of past years that is all there is tells at least its end.
    [InlineData("2019年—2022年，收入9亿元。", 2022)]
    [InlineData("2019年—2022年，收入9亿元。2021年，收入3亿元。", 2021)]
    [InlineData("至2021年，用户达40万。", null)]
    // What stands so until a year is told after it.
    [InlineData("2015年7月25日，基地揭牌。截至2021年年底，种植面积90亩。", 2021)]
    [InlineData("2015年7月25日，基地揭牌。2021年将扩种。", 2015)]
    [InlineData("截至2011年6月底，用户40万。2012年，收入9亿元。", 2012)]
    // What a later month brought is told after a day; what it is to bring is not.
    [InlineData("2018年4月22日，平台上线。2024年6月突破40万户。", 2024)]
    [InlineData("2018年4月22日，平台上线。2024年6月前突破40万户。", 2018)]
    // A text that tells of a five-year plan is no older than the plan.
    [InlineData("2007年起开展减排。“十三五”期间，节电9亿度。", 2016)]
    [InlineData("2007年起开展减排。“十三五”期间，节电9亿度。“十四五”期间再节电9亿度。", 2021)]
    [InlineData("2020年编制“十四五”规划。", 2020)]
    [InlineData("2023年是“十四五”的第三年。", 2023)]
    public void An_article_speaks_from_the_latest_year_that_it_names_as_past(string text, int? year) =>
        Assert.Equal(year, ReferenceYear.Of(text, null));
}
