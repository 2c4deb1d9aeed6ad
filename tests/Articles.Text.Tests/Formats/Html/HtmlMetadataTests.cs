using AngleSharp.Html.Parser;
using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class HtmlMetadataTests
{
    private static readonly ArticleFacts All = new("新馆开放", "王五", "城北日报", new DateOnly(2024, 5, 6), null);

    [Fact]
    public void Open_Graph_is_read() =>
        Assert.Equal(
            All,
            Read(
                """
                <meta property="og:title" content=" 新馆开放 "><meta property="og:site_name" content="城北日报">
                <meta name="author" content="王五">
                <meta property="article:published_time" content="2024-05-06T08:30:00+08:00">
                """
            )
        );

    [Fact]
    public void Tags_of_government_sites_are_read_in_capitals_or_not() =>
        Assert.Equal(
            All,
            Read(
                """
                <meta name="articletitle" content="新馆开放"><meta name="CONTENTSOURCE" content="来源：城北日报">
                <meta name="Author" content="王五"><meta name="PubDate" content="2024年5月6日">
                """
            )
        );

    [Fact]
    public void The_article_of_a_graph_of_linked_data_is_read() =>
        Assert.Equal(
            All,
            Read(
                """
                <script type="application/ld+json">
                {"@graph":[{"@type":"WebSite","name":"城北在线"},{"headline":"新馆开放","author":[{"name":"王五"}],
                "publisher":{"name":"城北日报"},"datePublished":"2024-05-06"}]}
                </script>
                """
            )
        );

    [Fact]
    public void A_tag_says_more_than_linked_data() =>
        Assert.Equal(
            "新馆开放",
            Read(
                """
                <meta property="og:title" content="新馆开放">
                <script type="application/ld+json">{"headline":"城北在线首页"}</script>
                """
            ).Title
        );

    [Theory]
    [InlineData("""<time pubdate datetime="2024-05-06">昨天</time>""")]
    [InlineData("""<span itemprop="datePublished">2024年5月6日</span>""")]
    public void A_date_that_is_marked_in_the_text_is_read(string body) =>
        Assert.Equal(new DateOnly(2024, 5, 6), Read("", body).PublishedOn);

    [Theory]
    [InlineData("城北日报")]
    [InlineData("城北在线")]
    [InlineData("editor@example.com")]
    [InlineData("www.example.com")]
    [InlineData("10086")]
    public void A_site_or_an_account_is_no_author(string author) =>
        Assert.Null(
            Read(
                $"""
                <title>新馆开放_城北在线</title><meta name="source" content="城北日报">
                <meta name="author" content="{author}">
                """
            ).Byline
        );

    [Theory]
    [InlineData("")]
    [InlineData("""<meta name="author" content=" "><meta name="viewport" content="width=device-width">""")]
    [InlineData("""<script type="application/ld+json">{"headline":</script>""")]
    public void A_head_that_says_nothing_leaves_all_open(string head) =>
        Assert.Equal(new ArticleFacts(null, null, null, null, null), Read(head));

    [Theory]
    [InlineData("图书馆新馆昨天开放_城北在线", "图书馆新馆昨天开放")]
    [InlineData(" 图书馆新馆昨天开放 ", "图书馆新馆昨天开放")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void The_title_of_a_page_is_read_without_the_site(string? title, string? expected) =>
        Assert.Equal(expected, HtmlMetadata.WithoutSite(title));

    private static ArticleFacts Read(string head, string body = "") =>
        HtmlMetadata.Read(
            new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
        );
}
