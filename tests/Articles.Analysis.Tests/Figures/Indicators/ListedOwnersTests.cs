using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Figures;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class ListedOwnersTests
{
    [Theory]
    [InlineData("宁川银行、海甬银行（海甬）、江岭银行小微贷款余额增速均超9%。", "小微贷款余额增速")]
    [InlineData("东港公司与西岭大学联合研制的巡检机器人销量约10万台。", "巡检机器人销量")]
    [InlineData("福州、龙岩两市门诊直接结算率达91%。", "门诊直接结算率")]
    [InlineData("甲县水务局利用卫星遥感筛选违规取水企业14户。", "违规取水企业")]
    [InlineData("复兴号按时速350公里运行。", "时速")]
    public void Who_does_it_is_not_what_is_measured(string text, string indicator) =>
        Assert.Equal(indicator, Read(text).Indicator);

    [Theory]
    [InlineData("宁川南站与龙岩站相距3公里。", "宁川南站与龙岩站相距")]
    [InlineData("福州南站与龙岩站相距300公里。", "福州南站与龙岩站相距")]
    public void What_lies_between_two_keeps_both(string text, string indicator) =>
        Assert.Equal(indicator, Read(text).Indicator);

    [Fact]
    public void An_example_owns_nothing() =>
        Assert.Null(Read("牵头编制《数据分级指南》《接口安全要求》等国家标准35项。").Subject);

    private static Metric Read(string text)
    {
        var words = new TokenizedText(text);
        var sentences = ArticleSentences.Split(text);
        return Assert.Single(
            FigureExtractor.Extract(new ArticleText(text, null, null), sentences, EntityExtractor.Extract(words))
        );
    }
}
