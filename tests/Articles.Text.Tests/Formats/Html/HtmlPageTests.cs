using System.Text;
using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class HtmlPageTests
{
    private const string One = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";
    private const string Two = "馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。";

    private const string Portal = $$"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>图书馆新馆开放_城北在线</title>
        <meta name="ContentSource" content="城北日报"><meta name="author" content="王五">
        <meta property="article:published_time" content="2024-05-06T08:30:00+08:00">
        <style>p { color: red }</style><script>var a = "<p>看不见的脚本</p>";</script></head>
        <body>
        <nav><ul><li><a href="/">首页</a></li><li><a href="/a">新闻中心，最新消息，都在这里</a></li></ul></nav>
        <div class="wrap"><div class="left">
          <h1>图书馆新馆开放</h1>
          <div class="article"><p>　　{{One}}</p>
          <p style="display: none">看不见的一段话，不应当出现在正文里。</p>
          <h2>三层新馆</h2>
          <p><b>馆长</b>李四介绍，新馆有三层，藏书四十万册，每天开放到<a href="/x">晚上九点</a>，周末不休息。</p>
          <table><tr><th>楼层</th><th>藏书</th></tr><tr><td>一层</td><td>十万册</td></tr></table>
          <!-- <p>注释里的一段话，不应当出现。</p> -->
          </div></div>
        <div class="right"><ul><li><a href="/1">相关新闻一，标题很长很长很长很长很长</a></li><li><a href="/2">相关新闻二</a></li></ul></div></div>
        <footer>城北在线 版权所有</footer>
        </body></html>
        """;

    [Fact]
    public void The_article_is_taken_out_of_its_page()
    {
        var article = StepRunner.Normalize(Portal);

        Assert.Equal(ArticleFormat.Html, article.Format);
        Assert.Equal($"图书馆新馆开放\n{One}\n三层新馆\n{Two}\n楼层\t藏书\n一层\t十万册", article.Text);
        Assert.Equal(
            new ArticleFacts("图书馆新馆开放", "王五", "城北日报", new DateOnly(2024, 5, 6), null),
            article.Facts
        );
    }

    [Theory]
    [InlineData(
        "<p>累计发电10<sup>8</sup>度，增长5%<sup><a href=\"#n\">[2]</a></sup>。</p>",
        "累计发电10⁸度，增长5%。"
    )]
    [InlineData("<p><del>旧价100元</del><ins>新价90元</ins>。</p>", "新价90元。")]
    [InlineData("<p>门票<s>120元</s>现价60元，学生<strike class=x>60元</strike>30元。</p>", "门票现价60元，学生30元。")]
    [InlineData(
        "<p>门票<span style='text-decoration: line-through'>120元</span>现价<u style=\"text-decoration:line-through\">80元</u>60元。</p>",
        "门票现价60元。"
    )]
    [InlineData("<p>门票<s>120元现价60元。</p><p>学生半价。</p>", "门票120元现价60元。\n学生半价。")]
    [InlineData("<s><p>门票60元。</p><p>学生半价。</p></s>", "门票60元。\n学生半价。")]
    [InlineData("<p><strong>门票</strong>60元，<span>学生</span><small>半价</small>。</p>", "门票60元，学生半价。")]
    [InlineData("<p>农户<ruby>蚕<rp>（</rp><rt>cán</rt><rp>）</rp></ruby>茧</p>", "农户蚕茧")]
    [InlineData("<pre>附表：\n年份  收入\n\n2023  10亿元</pre>", "附表：\n年份  收入\n2023  10亿元")]
    [InlineData(
        "<table><tr><th></th><th colspan=2>全年</th><th>增长</th></tr><tr><td>收入</td><td>1</td><td>2</td><td>3</td></tr></table>",
        "\t全年\t\t增长\n收入\t1\t2\t3"
    )]
    [InlineData(
        "<table><tr><th rowspan=2>指标</th><th colspan=2>全年</th></tr><tr><th>2024</th><th>2023</th></tr><tr><td>收入</td><td rowspan=2>1</td><td>2</td></tr><tr><td>利润</td><td>3</td></tr></table>",
        "指标\t全年\n指标\t2024\t2023\n收入\t1\t2\n利润\t\t3"
    )]
    [InlineData(
        "<table><tr><td rowspan=9>左</td><td><p>一段话。</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr><tr><td>末</td></tr></table>",
        "一段话。\n甲\t乙"
    )]
    public void What_a_reader_of_the_page_sees_is_read(string body, string text) =>
        Assert.Equal(text, HtmlPage.Read($"<html><body>{body}</body></html>").Text);

    [Fact]
    public void Cells_that_span_any_number_of_columns_take_no_room()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td colspan=1000 rowspan=1000>a</td><td>b</td></tr>", 5_000));

        Assert.True(HtmlPage.Read($"<html><body><table>{rows}</table></body></html>").Text.Length < 200_000);
    }

    [Fact]
    public void Facts_are_read_from_linked_data()
    {
        var (_, facts, _) = HtmlPage.Read(
            """<html><head><script type="application/ld+json">{"headline":"新馆开放","datePublished":"2024-05-06","author":[{"name":"王五"}],"publisher":{"name":"城北日报"}}</script></head><body><p>正文</p></body></html>"""
        );

        Assert.Equal(new ArticleFacts("新馆开放", "王五", "城北日报", new DateOnly(2024, 5, 6), null), facts);
    }

    [Fact]
    public void Broken_linked_data_says_nothing()
    {
        var (text, facts, _) = HtmlPage.Read(
            """<html><script type="application/ld+json">{"headline":</script><p>正文</p></html>"""
        );

        Assert.Equal("正文", text);
        Assert.Null(facts.Title);
    }

    [Fact]
    public void A_charset_in_the_head_is_evidence_and_the_bytes_decide()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var page = Portal.Replace("utf-8", "gb2312", StringComparison.Ordinal);

        Assert.Equal("gb18030", new ArticleNormalizer().Normalize(gb.GetBytes(page)).Article?.Encoding);
        Assert.Equal("utf-8", new ArticleNormalizer().Normalize(Encoding.UTF8.GetBytes(page)).Article?.Encoding);
    }

    [Theory]
    [InlineData("用 <br> 换行，用 <p> 分段，是网页的写法。")]
    [InlineData("<图书馆新馆开放>")]
    [InlineData("a < b && c > d")]
    public void Text_that_speaks_of_tags_is_no_page(string text) =>
        Assert.Equal(ArticleFormat.Text, StepRunner.Normalize(text).Format);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div><p>")]
    [InlineData("<font color=red><p>")]
    [InlineData("<a href=x><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<td>")]
    [InlineData("<table><tr><td></td>")]
    [InlineData("<sup>[1]</sup>")]
    [InlineData("<sup>[1]")]
    [InlineData("<td colspan=50 rowspan=50>")]
    [InlineData("<pre>\n")]
    [InlineData("<div class='a b c d e f g h'><p>一，二。</p></div>")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("<span title=\"")]
    [InlineData("<")]
    [InlineData("&amp;")]
    public void Nothing_is_nested_or_repeated_so_often_that_it_takes_long(string unit)
    {
        string Page(int length) =>
            $"<html><body><p>{One}</p>{string.Concat(Enumerable.Repeat(unit, length / unit.Length))}{Two}</body></html>";

        Assert.StartsWith(One, HtmlPage.Read(Page(1000)).Text, StringComparison.Ordinal);
        LinearTime.Check(
            unit,
            50_000,
            length =>
            {
                var page = Page(length);
                return () => HtmlPage.Read(page);
            }
        );
    }

    public static TheoryData<string, string> TooMuch() =>
        new()
        {
            { string.Concat(Enumerable.Repeat("<br>x", 250_000)), "200,000 tags" },
            { string.Concat(Enumerable.Repeat("<p a b c d e f g h i>", 150_000)), "1,000,000 attributes" },
        };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_page_of_more_tags_than_any_article_is_rejected_with_the_limit(string markup, string limit) =>
        Assert.Contains(
            limit,
            new ArticleNormalizer().Normalize(Encoding.UTF8.GetBytes($"<html><body>{markup}{One}")).Rejection,
            StringComparison.Ordinal
        );

    public static TheoryData<string> Heavy() =>
        [
            string.Concat(Enumerable.Repeat("<div>", 100_000)),
            $"<p title=\"{new string('a', 1_000_000)}\">",
            $"<p title={new string('a', 1_000_000)}>",
            $"<p {string.Concat(Enumerable.Range(0, 100_000).Select(n => $"a{n} "))}>",
            $"<img src=\"data:image/png;base64,{string.Concat(Enumerable.Repeat("ab/ ", 250_000))}\">",
        ];

    [Theory]
    [MemberData(nameof(Heavy))]
    public void A_page_with_much_in_few_tags_is_read(string markup)
    {
        var page = $"<html><body>{markup}<p>{One}</p>";

        Assert.EndsWith(One, HtmlPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>正文开始。<!-- 注释没有结束")]
    [InlineData("<p>正文开始。<script>脚本没有结束")]
    [InlineData("<p>正文开始。<p title=\"值没有结束")]
    [InlineData("<p>正文开始。<![CDATA[ 没有结束")]
    public void What_is_never_closed_does_not_hide_what_stood_before(string page) =>
        Assert.StartsWith("正文开始。", HtmlPage.Read("<html><body>" + page).Text, StringComparison.Ordinal);
}
