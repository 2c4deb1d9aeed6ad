using AngleSharp.Html.Parser;
using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class MainContentTests
{
    private const string One = "新桥昨天通车，早高峰的车流比往日少了三成，附近的居民说出门方便多了。";
    private const string Two = "施工单位介绍，大桥全长一千二百米，双向六车道，两边都留了自行车道和人行道。";

    [Fact]
    public void The_element_with_most_of_the_prose_is_the_article() =>
        Assert.Equal(
            [One, "全长", Two],
            Read($"<div><p>{One}</p><p>全长</p><p>{Two}</p></div><div><p>联系我们</p><p>网站地图</p></div>")
        );

    [Fact]
    public void Comments_are_none_even_if_they_are_longer() =>
        Assert.Equal(
            [One],
            Read($"""<div class="text"><p>{One}</p></div><div class="comment-list"><p>{Two}</p><p>{Two}</p></div>""")
        );

    [Fact]
    public void A_part_of_the_site_within_the_article_is_left_out() =>
        Assert.Equal(
            [One, Two],
            Read($"""<div><p>{One}</p><div id="share"><p>分享到朋友圈，让更多人看到</p></div><p>{Two}</p></div>""")
        );

    [Fact]
    public void Where_nothing_else_is_prose_such_a_part_is_the_article() =>
        Assert.Equal([One, Two], Read($"""<div class="comment"><p>{One}</p><p>{Two}</p></div>"""));

    [Fact]
    public void A_paragraph_of_links_is_left_out() =>
        Assert.Equal(
            [One, Two],
            Read($"""<div><p>{One}</p><p><a href="/1">新桥通车，还看这些</a></p><p>{Two}</p></div>""")
        );

    [Fact]
    public void A_list_of_other_articles_is_left_out_with_what_stands_in_it()
    {
        var items = string.Concat(
            Enumerable.Range(1, 3).Select(i => $"""<li><p><a href="/{i}">另一篇文章的标题</a></p><p>本地</p></li>""")
        );

        Assert.Equal([One, Two], Read($"<div><p>{One}</p><p>{Two}</p><ul>{items}</ul></div>"));
    }

    [Fact]
    public void A_list_of_the_article_stays() =>
        Assert.Equal(
            [One, "桥面", "引桥", "匝道"],
            Read($"<div><p>{One}</p><ul><li>桥面</li><li>引桥</li><li>匝道</li></ul></div>")
        );

    [Fact]
    public void A_page_without_paragraphs_has_none() => Assert.Empty(Read("<div><img></div>"));

    private static List<string> Read(string body)
    {
        var root = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><body>{body}</body></html>").Body!;
        return [.. MainContent.Find(root, HtmlBlocks.Read(root)).Blocks.Select(block => block.Text)];
    }
}
