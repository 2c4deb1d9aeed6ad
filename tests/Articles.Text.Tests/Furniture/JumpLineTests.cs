using Articles.Text.Furniture;

namespace Articles.Text.Tests.Furniture;

public sealed class JumpLineTests
{
    [Theory]
    [InlineData("（上接第1版）今年以来，新馆开放。", 7)]
    [InlineData("(紧接A1版)今年以来", 7)]
    [InlineData("（上接）今年", 0)]
    [InlineData("（上接海外版今年以来的很多篇报道）今年", 0)]
    [InlineData("今年（上接第1版）以来", 0)]
    [InlineData("", 0)]
    public void Knows_where_an_article_comes_from(string line, int length) =>
        Assert.Equal(length, JumpLine.AtStart(line));

    [Theory]
    [InlineData("新馆开放。（下转第三版）", 7)]
    [InlineData("新馆开放。【转2版】", 5)]
    [InlineData("新馆推出了新的一版（修订版）", 0)]
    [InlineData("新馆开放（下转）", 0)]
    [InlineData("）", 0)]
    [InlineData("", 0)]
    public void Knows_where_an_article_goes_on(string line, int length) => Assert.Equal(length, JumpLine.AtEnd(line));
}
