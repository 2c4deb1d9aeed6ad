using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ScriptCountsTests
{
    [Theory]
    [InlineData("", Script.None)]
    [InlineData("Plain English, 2026.", Script.None)]
    [InlineData("これは日本語の文章です。漢字も使います。", Script.None)]
    [InlineData("東京都は日本の首都で、経済の中心である。", Script.None)]
    [InlineData("这是简体中文的文章。", Script.Simplified)]
    [InlineData("這是繁體中文的文章。", Script.Traditional)]
    [InlineData("中文", Script.Simplified)]
    [InlineData("乾隆", Script.Simplified)]
    [InlineData("國", Script.Traditional)]
    [InlineData("他说：「這裡的風景真漂亮。」我们都同意了这个说法。", Script.Mixed)]
    [InlineData(
        "他们在会议上讨论了经济发展问题，还请来了陶喆與张学友，见证这个时刻，鼓励大家继续努力。",
        Script.Simplified
    )]
    [InlineData("群峰之間，恒山並列，眾人皆説其風景為天下之冠。", Script.Traditional)]
    public void Tells_the_script(string text, Script expected) => Assert.Equal(expected, ScriptCounts.Of(text).Script);

    [Fact]
    public void Counts_by_kind()
    {
        var counts = ScriptCounts.Of("國国中のカ・ー\uD842\uDFB7");

        Assert.Equal(new ScriptCounts(Han: 4, Traditional: 1, Simplified: 1, Kana: 2), counts);
    }
}
