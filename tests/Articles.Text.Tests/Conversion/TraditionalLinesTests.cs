using Articles.Text.Conversion;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Conversion;

public class TraditionalLinesTests
{
    [Theory]
    [InlineData("乾杯", Script.Traditional, true)]
    [InlineData("乾杯", Script.Mixed, false)]
    [InlineData("乾杯", Script.Simplified, false)]
    [InlineData("国國", Script.Mixed, true)]
    [InlineData("国國", Script.Simplified, false)]
    [InlineData("國", Script.Simplified, false)]
    [InlineData("國務院", Script.Simplified, true)]
    [InlineData("國務院", Script.None, true)]
    [InlineData("國のかたち", Script.Traditional, false)]
    [InlineData("plain", Script.Traditional, false)]
    [InlineData("", Script.Traditional, false)]
    public void Takes_lines_by_the_article_and_by_themselves(string text, Script script, bool included) =>
        Assert.Equal(
            included,
            TraditionalLines.Includes(new TextDraft(text) { Script = script }, new TextLine(0, text.Length))
        );

    [Fact]
    public void Takes_no_line_of_a_japanese_article() =>
        Assert.False(
            TraditionalLines.Includes(
                new TextDraft("國務院") { Script = Script.Traditional, Language = "ja" },
                new TextLine(0, 3)
            )
        );
}
