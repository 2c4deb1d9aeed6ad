using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class WordAcrossTests
{
    [Theory]
    [InlineData("大家都很高X兴地回家", true)]
    [InlineData("圖書X館開了", true)]
    [InlineData("有X的人来了", false)]
    [InlineData("中国X企业", false)]
    [InlineData("X开始", false)]
    [InlineData("开始X", false)]
    [InlineData("高 X兴", false)]
    public void A_word_that_something_divides_is_seen(string text, bool runs) =>
        Assert.Equal(runs, WordAcross.Runs(text, text.IndexOf('X', StringComparison.Ordinal), 1));
}
