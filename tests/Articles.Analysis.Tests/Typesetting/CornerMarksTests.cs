using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Typesetting;

public sealed class CornerMarksTests
{
    [Theory]
    [InlineData("发布「水网」平台", "发布“水网”平台")]
    [InlineData("他说：「发布『水网』平台。」", "他说：“发布‘水网’平台。”")]
    // Some set the double ones outside.
    [InlineData("发布『水网』平台", "发布“水网”平台")]
    [InlineData("“发布「水网」平台”", "“发布‘水网’平台”")]
    // What is left open ends with the line.
    [InlineData("「上行\n「下行」", "“上行\n“下行”")]
    [InlineData("」下行「", "”下行“")]
    public void Corner_marks_become_curved_ones(string text, string expected) =>
        Assert.Equal(expected, CornerMarks.Curved(text));

    [Fact]
    public void A_text_without_them_stays()
    {
        const string text = "发布“水网”平台";
        Assert.Same(text, CornerMarks.Curved(text));
    }
}
