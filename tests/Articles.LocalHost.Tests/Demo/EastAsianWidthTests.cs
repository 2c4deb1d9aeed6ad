using Articles.LocalHost.Demo;

namespace Articles.LocalHost.Tests.Demo;

public sealed class EastAsianWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("新闻abc", 7)]
    [InlineData("，。《》", 8)]
    [InlineData("“”…", 3)]
    [InlineData("ＡＢ", 4)]
    [InlineData("ｱ", 1)]
    [InlineData("한글", 4)]
    [InlineData("かな", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("📄", 2)]
    public void A_text_takes_its_columns(string text, int expected) => Assert.Equal(expected, EastAsianWidth.Of(text));

    [Theory]
    [InlineData("新闻", 6, "新闻  ")]
    [InlineData("新闻", 3, "新闻")]
    public void Padding_fills_columns_not_characters(string text, int width, string expected) =>
        Assert.Equal(expected, EastAsianWidth.Pad(text, width));

    [Theory]
    [InlineData("新闻稿", 6, "新闻稿")]
    [InlineData("新闻稿件", 6, "新闻…")]
    [InlineData("新闻稿件", 5, "新闻…")]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("a𠮷𠮷", 4, "a𠮷…")]
    public void Cutting_leaves_room_for_the_ellipsis(string text, int width, string expected) =>
        Assert.Equal(expected, EastAsianWidth.Cut(text, width));
}
