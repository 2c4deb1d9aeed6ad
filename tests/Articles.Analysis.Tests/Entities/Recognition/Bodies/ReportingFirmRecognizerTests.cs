using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class ReportingFirmRecognizerTests
{
    [Theory]
    [InlineData("云岭铜业前三季度每股收益0.38元。", "云岭铜业")]
    [InlineData("东湖制药拥有专利211件。", "东湖制药")]
    [InlineData("深港控股拟回购股份。", "深港控股")]
    [InlineData("东湖锂电2023年出货18吉瓦时。", "东湖锂电")]
    public void A_report_goes_on_behind_its_firm(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ReportingFirmRecognizer(), text, EntityCategory.Organization));

    [Theory]
    // What a place or a country has; a field; something else follows.
    [InlineData("广东旅游去年收入增长。")]
    [InlineData("国内钢铁今年产量下降。")]
    [InlineData("乡村旅游去年增长。")]
    [InlineData("东湖制药产业园开园。")]
    [InlineData("参观东湖制药前三季度成果。")]
    [InlineData("老旧电梯已更新完毕。")]
    [InlineData("铜芯电缆上半年出货。")]
    public void A_trade_of_no_firm_is_none(string text) =>
        Assert.Equal("", Candidates.Of(new ReportingFirmRecognizer(), text, EntityCategory.Organization));
}
