using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class LostBreaksTests
{
    private const string One = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";
    private const string Two = "馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。";

    [Theory]
    [InlineData("{1}　　{2}", "{1}\n{2}")]
    [InlineData("　　{1}　　{2}　　{1}", "　　{1}\n{2}\n{1}")]
    [InlineData("{1}    {2}", "{1}\n{2}")]
    [InlineData("老馆变新馆　　{1}　　新馆三层　　{2}", "老馆变新馆\n{1}\n新馆三层\n{2}")]
    [InlineData("{1}他说：“都来看书。”　　{2}", "{1}他说：“都来看书。”\n{2}")]
    public void An_indent_in_mid_line_begins_a_paragraph(string text, string expected) =>
        Assert.Equal(Of(expected), StepRunner.Run(new LostBreaks(), Of(text)));

    [Theory]
    [InlineData("　　{1}\n　　{2}")]
    [InlineData("{1} {2}")]
    [InlineData("一等奖　　李四　　王五　　赵六　　钱七　　孙八　　周九　　吴十　　郑一　　城北市图书馆")]
    [InlineData("城北市图书馆　　2024年5月6日")]
    [InlineData("楼层    藏书    座位    开放时间。    一层    十万册    两百个    早八点到晚九点    周末不休息")]
    [InlineData("新馆开放。　　欢迎")]
    public void Other_wide_blanks_stay(string text) =>
        Assert.Equal(Of(text), StepRunner.Run(new LostBreaks(), Of(text)));

    [Fact]
    public void Names_that_wide_blanks_set_apart_stay_together() =>
        Assert.Equal(
            Of("{1}\n{2}\n获奖者：李四　　王五　　赵六"),
            StepRunner.Run(new LostBreaks(), Of("{1}　　{2}　　获奖者：李四　　王五　　赵六"))
        );

    [Theory]
    [InlineData("。　　馆")]
    [InlineData("！　　馆")]
    [InlineData("    馆")]
    public void A_long_line_takes_no_longer_than_its_length(string unit) =>
        LinearTime.Check(
            unit,
            250_000,
            length =>
            {
                var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
                return () => StepRunner.Run(new LostBreaks(), text);
            }
        );

    private static string Of(string text) =>
        text.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal);
}
