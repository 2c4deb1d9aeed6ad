using Articles.Text.Formats.Leftovers;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Formats.Leftovers;

public sealed class LeftoverTagStepTests
{
    private static string Run(string text, ArticleFormat format = ArticleFormat.Text) =>
        new TextPipeline([new LeftoverTagStep()]).Run(new TextDraft(text, format)).Text;

    [Theory]
    [InlineData(
        "新馆奠基\n<p><strong>本报讯</strong>新馆今天奠基。</p><p>明年完工。</p>",
        "新馆奠基\n本报讯新馆今天奠基。\n明年完工。"
    )]
    [InlineData("新馆今天奠基。<br>明年完工。<br />后年开放。", "新馆今天奠基。\n明年完工。\n后年开放。")]
    [InlineData("新馆今天<span style=\"color: red\">奠基</span>。", "新馆今天奠基。")]
    [InlineData("新馆<p class=\\\"a\\\">今天奠基。<\\/p>明年完工。", "新馆\n今天奠基。\n明年完工。")]
    [InlineData("&lt;p style=&quot;text-align: left;\"&gt;新馆今天奠基。&lt;/p&gt;", "新馆今天奠基。")]
    [InlineData("\\u003cp\\u003e新馆今天奠基。\\u003c/p\\u003e明年完工。", "新馆今天奠基。\n明年完工。")]
    [InlineData("新馆今天奠基。<script>var a = 1;</script><!-- 广告 -->明年完工。", "新馆今天奠基。明年完工。")]
    [InlineData("<td>馆名</td><td>面积</td></tr>新馆很大。", "馆名\t面积\t\n新馆很大。")]
    [InlineData(
        "<tr><td></td><td>2023年</td></tr><tr><td><p>收入</p></td><td><p>5</p></td></tr>很好。",
        "\t2023年\t\n收入\t5\t\n很好。"
    )]
    [InlineData("累计发电10<sup>8</sup>度，同比增长5%<sup>[2]</sup>。<br/>", "累计发电10⁸度，同比增长5%。")]
    [InlineData(
        "  • <option id=\"a\"></option>\n    1. <rt id=\"b\"><tr id=\"c\"></tr></rt>\n新馆今天奠基。",
        "\n\n\n\n新馆今天奠基。"
    )]
    [InlineData("1. <b>新馆</b>\n2. <b>老馆</b>", "1. 新馆\n2. 老馆")]
    [InlineData("<p>旧价<del>100元</del><ins>90元</ins>。</p>", "旧价90元。")]
    [InlineData("&lt;p class=\"a\"&gt;面积5米&lt;sup&gt;2&lt;/sup&gt;。&lt;/p&gt;", "面积5米²。")]
    public void Takes_tags_out_and_ends_lines_where_blocks_did(string text, string expected) =>
        Assert.Equal(expected, Run(text));

    [Fact]
    public void Leaves_fenced_code_of_Markdown_alone() =>
        Assert.Equal(
            "# 用法\n\n新馆今天奠基。\n```\n<p>新馆</p>\n```\n",
            Run("# 用法\n\n<p>新馆今天奠基。</p>\n```\n<p>新馆</p>\n```\n", ArticleFormat.Markdown)
        );

    [Fact]
    public void Leaves_a_row_of_Markdown_whole() =>
        Assert.Equal(
            "| 图书 报刊 | 很好 书 |\n",
            Run("| 图书<br>报刊 | <b>很好</b><br>书 |\n", ArticleFormat.Markdown)
        );

    [Fact]
    public void Leaves_a_page_alone() => Assert.Equal("<p>新馆</p>", Run("<p>新馆</p>", ArticleFormat.Html));
}
