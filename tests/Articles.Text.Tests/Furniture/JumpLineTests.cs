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

    [Theory]
    [InlineData("第03版：要闻", true)]
    [InlineData("第A5版", true)]
    [InlineData("A03版 要闻", true)]
    [InlineData("第三版：副刊", true)]
    [InlineData("第 A03 版", true)]
    [InlineData("03版：要闻 | 04版：副刊", true)]
    [InlineData("03版：要闻 | 图书馆开放", false)]
    [InlineData("|", false)]
    [InlineData("第3版的文章", false)]
    [InlineData("第3版更正启事的说明", false)]
    [InlineData("第3版", true)]
    [InlineData("第03版：要闻      上一版  下一版", true)]
    [InlineData("上一版 下一版", false)]
    [InlineData("第三版", false)]
    [InlineData("2024版", false)]
    [InlineData("新版：要闻", false)]
    [InlineData("", false)]
    public void Knows_a_page_with_its_section(string line, bool isPage) => Assert.Equal(isPage, JumpLine.IsPage(line));
}
