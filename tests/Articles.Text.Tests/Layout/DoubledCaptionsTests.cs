using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class DoubledCaptionsTests
{
    [Theory]
    [InlineData("读者在新馆看书。李四 摄读者在新馆看书。李四 摄", "读者在新馆看书。李四 摄")]
    [InlineData("老馆修缮以后的阅览室 老馆修缮以后的阅览室", "老馆修缮以后的阅览室")]
    [InlineData(
        "新馆昨天开放。\n新馆的阅览室外景。（图／翻拍）\n\n▲新馆的阅览室外景。（图／翻拍）\n读者很多。",
        "新馆昨天开放。\n新馆的阅览室外景。（图／翻拍）\n\n读者很多。"
    )]
    [InlineData("读者在新馆看书。李四 摄\n读者在新馆看书。李四 摄", "读者在新馆看书。李四 摄")]
    [InlineData(
        "城北的老图书馆经过两年修缮，上周六重新向读者开放，开馆当天接待的读者超过\n\n  城北的老图书馆经过两年修缮，上周六重新向读者开放，开馆当天接待的读者超过两千名。",
        "\n  城北的老图书馆经过两年修缮，上周六重新向读者开放，开馆当天接待的读者超过两千名。"
    )]
    public void A_caption_given_twice_stands_once(string text, string expected) =>
        Assert.Equal(expected, StepRunner.Run(new DoubledCaptions(), text));

    [Theory]
    [InlineData("加油城北加油城北")]
    [InlineData("城北图书馆重新开放\n城北图书馆重新开放，读者排队进馆。")]
    [InlineData("2024-05-06\t2024-05-06")]
    [InlineData("暂未公布具体数据\t暂未公布具体数据")]
    [InlineData("10,000.00 10,000.00")]
    [InlineData("哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈")]
    [InlineData("________________")]
    [InlineData("我们一起等天亮。\n我们一起等天亮。")]
    [InlineData("▲新馆的阅览室外景。\n▲新馆的大门和台阶。")]
    [InlineData("读者在新馆看书。李四 摄\n读者很多，座位不够。\n读者在新馆看书。李四 摄")]
    public void What_is_said_twice_on_purpose_stays(string text) =>
        Assert.Equal(text, StepRunner.Run(new DoubledCaptions(), text));
}
