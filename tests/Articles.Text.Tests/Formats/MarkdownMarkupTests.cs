using Articles.Text.Formats.Markdown;

namespace Articles.Text.Tests.Formats;

public sealed class MarkdownMarkupTests
{
    [Theory]
    [InlineData("# 新馆开放", "新馆开放")]
    [InlineData("### 三层 新馆", "三层 新馆")]
    [InlineData("这是**重点**和*强调*，还有~~删去~~的", "这是重点和强调，还有删去的")]
    [InlineData("见[公告](https://example.org/a)全文", "见公告全文")]
    [InlineData("![新馆外景](a.png)", "新馆外景")]
    [InlineData("- 一层\n* 二层\n+ 三层", "一层\n二层\n三层")]
    [InlineData("> 引用的话", "引用的话")]
    [InlineData("运行`dotnet build`即可", "运行dotnet build即可")]
    [InlineData("| 楼层 | 藏书 |\n| --- | --- |\n| 一层 | 十万 |", "楼层\t藏书\n\n一层\t十万")]
    [InlineData("```\na *b* [c](d)\n```", "\na *b* [c](d)\n")]
    public void Marks_go_and_the_text_stays(string markdown, string text) =>
        Assert.Equal(text, StepRunner.Run(new MarkdownMarkup(), markdown, ArticleFormat.Markdown));

    [Theory]
    [InlineData("3 * 4 = 12 和 a_b_c")]
    [InlineData("数组[0]的值(整数)")]
    [InlineData("1. 第一条")]
    [InlineData("")]
    public void What_is_no_mark_stays(string text) =>
        Assert.Equal(text, StepRunner.Run(new MarkdownMarkup(), text, ArticleFormat.Markdown));

    [Theory]
    [InlineData("# 新馆开放\n\n正文", true)]
    [InlineData("```\ncode\n```", true)]
    [InlineData("见[公告](a)，\n- 一层", true)]
    [InlineData("#新馆开放# 今天很多人", false)]
    [InlineData("正文里有 * 号和 - 号", false)]
    [InlineData("- 甲\n- 乙", false)]
    public void Markdown_is_known_by_its_marks(string text, bool expected) =>
        Assert.Equal(expected, MarkdownDetection.Is(text));

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("*_`")]
    [InlineData("|")]
    public void No_line_takes_long(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        StepRunner.Run(new MarkdownMarkup(), text, ArticleFormat.Markdown);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
