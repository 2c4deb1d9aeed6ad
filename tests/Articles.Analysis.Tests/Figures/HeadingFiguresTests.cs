namespace Articles.Analysis.Tests.Figures;

public sealed class HeadingFiguresTests
{
    [Theory]
    [InlineData("绿电占比超60%\n全县绿电占比超60%。", new[] { "全县绿电占比超60%" })]
    [InlineData("产值达90亿元\n全县产值达90亿元人民币。", new[] { "全县产值达90亿元人民币" })]
    [InlineData("产值达90亿元\n全县产值达90亿美元。", new[] { "产值达90亿元", "全县产值达90亿美元" })]
    [InlineData("产值达5.1万亿\n全县产值为51090亿元。", new[] { "产值达5.1万亿", "全县产值为51090亿元" })]
    public void What_a_heading_says_again_is_the_texts(string text, string[] statements) =>
        Assert.Equal(statements, NamedArticle.Read(text).Select(x => x.Text));
}
