using Articles.Text.Formats.Markdown;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Formats.Markdown;

public sealed class MarkdownMarkupTests
{
    private const string Prose = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";

    [Theory]
    [InlineData("# 新馆开放", "新馆开放")]
    [InlineData("### 三层 新馆", "三层 新馆")]
    [InlineData("这是**重点**和*强调*，还有~~删去的~~留下的", "这是重点和强调，还有留下的")]
    [InlineData("见[公告](https://example.org/a)全文", "见公告全文")]
    [InlineData("![新馆外景](a.png)", "新馆外景")]
    [InlineData(@"[取消](javascript:void\(0\);) [允许](javascript:void\(0\);)", "取消 允许")]
    [InlineData("见[词条](https://example.org/馆_(建筑))全文", "见词条全文")]
    [InlineData("见[词条](https://example.org/馆_(建筑)全文", "见词条全文")]
    [InlineData("见[词条](https://example.org/馆_(建筑) 附件（二）(三))", "见词条 附件（二）(三))")]
    [InlineData("见![图1](a.png)和![](b.png)，![image-3](c.png)", "见和，")]
    [InlineData("![收入变化：升至10亿元](a.png)", "收入变化：升至10亿元")]
    [InlineData("[![图片](a.png)](b)新馆开放", "新馆开放")]
    [InlineData("[![新馆外景](a.png)](b)", "新馆外景")]
    [InlineData("~~旧价100元~~新价90元", "新价90元")]
    [InlineData("约3~~5天", "约35天")]
    [InlineData("|  | 2023 |\n| --- | --- |\n| 一层 | 十万 |", "\t2023\n\n一层\t十万")]
    [InlineData("- 一层\n* 二层\n+ 三层", "一层\n二层\n三层")]
    [InlineData("> 引用的话", "引用的话")]
    [InlineData("运行`dotnet build`即可", "运行dotnet build即可")]
    [InlineData("| 楼层 | 藏书 |\n| --- | --- |\n| 一层 | 十万 |", "楼层\t藏书\n\n一层\t十万")]
    [InlineData("[TOC]\n## 开放\n[[toc]]", "\n开放\n")]
    [InlineData(
        "增长35.5%[^1]，占三成[^注]。\n[^1]: 数据来源：市图书馆。",
        "增长35.5%，占三成。\n数据来源：市图书馆。"
    )]
    [InlineData("- [x] 新馆\n- [ ] 老馆", "☑ 新馆\n☐ 老馆")]
    [InlineData(
        "见<https://example.org/a_b>和<mailto:a@example.org>",
        "见https://example.org/a_b和mailto:a@example.org"
    )]
    [InlineData("```\na *b* [c](d)\n```", "\na *b* [c](d)\n")]
    public void Marks_go_and_the_text_stays(string markdown, string text) =>
        Assert.Equal(text, StepRunner.Run(new MarkdownMarkup(), markdown, ArticleFormat.Markdown));

    [Theory]
    [InlineData("3 * 4 = 12 和 a_b_c")]
    [InlineData("数组[0]的值(整数)")]
    [InlineData("[x] 和 [ ] 是两个框")]
    [InlineData("3<5，5>3，<https://没有结束")]
    [InlineData("正则[^0-9 a]里的尖号")]
    [InlineData("TOC 是总有机碳的缩写")]
    [InlineData("1. 第一条")]
    [InlineData("")]
    public void What_is_no_mark_stays(string text) =>
        Assert.Equal(text, StepRunner.Run(new MarkdownMarkup(), text, ArticleFormat.Markdown));

    [Theory]
    [InlineData("# 新馆开放\n\n正文", true)]
    [InlineData("```\ncode\n```", true)]
    [InlineData("见[公告](a)，\n- 一层", true)]
    [InlineData("新馆数据\n\n| 楼层 | 藏书 |\n| --- | :-: |\n| 一层 | 十万 |", true)]
    [InlineData("新馆开放\n![图1](a.png)\n正文", true)]
    [InlineData("| 楼层 | 藏书 |\n| 一层 | 十万 |", false)]
    [InlineData("他说![](", false)]
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
        LinearTime.Check(
            unit,
            250_000,
            length =>
            {
                var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
                return () => StepRunner.Run(new MarkdownMarkup(), text, ArticleFormat.Markdown);
            }
        );
    }

    [Fact]
    public void A_heading_of_the_first_level_on_the_first_line_is_the_title()
    {
        var article = StepRunner.Normalize($"\n# 新馆，\n{Prose}\n");

        Assert.Equal(("新馆，", $"新馆，\n{Prose}"), (article.Facts.Title, article.Text));
    }

    [Theory]
    [InlineData("# 城北图书馆新馆开放\n")]
    [InlineData("")]
    public void Front_matter_gives_facts(string heading)
    {
        var article = StepRunner.Normalize(
            $"---\ntitle: \"城北图书馆新馆开放\"\ndate: 2024-05-06 08:30\nauthor: 李四\nsource: 城北日报\ntags:\n  - 阅读\n---\n\n{heading}\n{Prose}\n\n## 三层新馆\n"
        );

        Assert.Equal($"城北图书馆新馆开放\n{Prose}\n三层新馆", article.Text);
        Assert.Equal(
            new ArticleFacts("城北图书馆新馆开放", "李四", "城北日报", new DateOnly(2024, 5, 6), null),
            article.Facts
        );
    }

    [Theory]
    [InlineData("---\n市图书馆：新馆昨天开放，读者很多。\n---\n# 二\n")]
    [InlineData("---\n---\n# 二\n")]
    [InlineData("---\ntitle: 一\n# 二\n")]
    public void Rules_around_text_are_no_front_matter(string text) =>
        Assert.Null(FrontMatter.Read(text, new TextLines(text)));
}
