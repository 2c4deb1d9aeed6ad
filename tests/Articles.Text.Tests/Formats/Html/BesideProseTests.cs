using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class BesideProseTests
{
    private const string Title = "新桥昨天通车";
    private const string One = "新桥昨天通车，早高峰的车流比往日少了三成，附近的居民说出门方便多了。";
    private const string Two = "施工单位介绍，大桥全长一千二百米，双向六车道，两边都留了自行车道和人行道。";
    private const string Three = "市交通局说，两年内还要建三座桥，总投资十二亿元，其中一座只供行人和自行车通过。";
    private const string Table =
        "<table><tr><th>路段</th><th>长度（米）</th></tr><tr><td>桥面</td><td>1200</td></tr></table>";
    private const string Rows = "路段\t长度（米）\n桥面\t1200";
    private const string Main = $"<h1>{Title}</h1><div><p>{One}</p><p>{Two}</p><p>{Three}</p></div>";

    [Theory]
    [InlineData(Table + "<p>注：不含引桥。</p>", Rows + "\n注：不含引桥。")]
    [InlineData(
        "<div><ul><li>主桥1200米</li><li>引桥800米</li></ul><p>以上由施工单位提供。</p></div>",
        "主桥1200米\n引桥800米\n以上由施工单位提供。"
    )]
    [InlineData("<section><h2>背景</h2><p>老桥建于1985年。</p></section>", "背景\n老桥建于1985年。")]
    [InlineData("<h3>附表</h3>" + Table, "附表\n" + Rows)]
    [InlineData("<dl><dt>收费吗</dt><dd>不收费</dd></dl>", "收费吗\n不收费")]
    [InlineData("<p>城北市交通局</p><p>2024年5月6日</p>", "城北市交通局\n2024年5月6日")]
    [InlineData("<div class=share>分享到：<a>微信</a></div>" + Table, Rows)]
    [InlineData(
        "<div>附件：<ul><li><a href=1.doc>1.通行办法.doc</a></li><li><a href=2.pdf?v=1>2.绕行路线.pdf</a></li></ul></div>",
        "附件：\n1.通行办法.doc\n2.绕行路线.pdf"
    )]
    [InlineData("<p>资料来源：市交通局</p>", "资料来源：市交通局")]
    [InlineData("<figure><img src=a><figcaption>新桥夜景</figcaption></figure>", "新桥夜景")]
    public void What_stands_below_the_prose_is_the_articles(string below, string expected) =>
        Assert.Equal($"{Title}\n{One}\n{Two}\n{Three}\n{expected}", Read($"<div>{Main}{below}</div>"));

    [Theory]
    [InlineData("<div><p>联系我们</p><p>网站地图</p></div>")]
    [InlineData("<p>上一篇：<a href=1>城北集团启动安全生产月活动</a></p><p>明年还要建三座桥。</p>")]
    [InlineData("<h3>网友评论</h3><div><p>桥真好，就是引桥太陡了，骑车上不去。</p></div>")]
    [InlineData("<div><h3>相关新闻</h3><p>老桥下月封闭，过往车辆请绕行。</p></div>")]
    [InlineData("<div><a href=1>老桥下月封闭施工</a><p>过往车辆请绕行。</p></div>")]
    [InlineData("<div class=comments><p>桥真好，就是引桥太陡了。</p></div>")]
    [InlineData("<p>责任编辑：王五</p><p>本网推出手机版，欢迎大家使用。</p>")]
    [InlineData("<p>免责声明：本文仅代表作者个人观点，与本网无关，请读者仅作参考。</p>")]
    [InlineData("<table><tr><td><a href=1>老桥下月封闭施工</a></td><td>2024-05-01</td></tr></table>")]
    [InlineData("<aside><p>本网每天发布新闻，欢迎来稿。</p></aside>")]
    [InlineData(
        "<div>【字号：大 中 小】【打印】【关闭】</div><div>版权所有：城北在线 地址：城北市中山路1号，邮编123456</div>"
    )]
    public void What_stands_there_of_the_site_is_not(string below) =>
        Assert.Equal($"{Title}\n{One}\n{Two}\n{Three}", Read($"<div>{Main}{below}</div>"));

    [Theory]
    [InlineData(Table, Rows + "\n")]
    [InlineData("<div>摘要：大桥全长一千二百米。</div>", "摘要：大桥全长一千二百米。\n")]
    [InlineData(
        "<div>编者按：今年是建市四十周年，本报推出系列报道。</div>",
        "编者按：今年是建市四十周年，本报推出系列报道。\n"
    )]
    [InlineData("<div>2024-05-06 08:30　来源：城北日报　责任编辑：王五　浏览次数：1,024次</div>", "")]
    [InlineData("<ul><li><a href=1>首页</a></li><li><a href=2>新闻</a></li></ul>", "")]
    public void A_lead_and_a_table_above_the_prose_are_the_articles(string above, string expected) =>
        Assert.Equal(
            $"{Title}\n{expected}{One}\n{Two}\n{Three}",
            Read($"<div><h1>{Title}</h1>{above}<div><p>{One}</p><p>{Two}</p><p>{Three}</p></div></div>")
        );

    [Fact]
    public void A_side_bar_beside_the_element_with_the_title_stays_out() =>
        Assert.Equal(
            $"{Title}\n{One}\n{Two}\n{Three}",
            Read($"<div><div>{Main}</div><div><h4>本网简介</h4><p>城北在线每天发布新闻，欢迎来稿。</p></div></div>")
        );

    [Fact]
    public void In_a_layout_table_the_table_of_figures_is_kept_and_the_heading_is_the_title()
    {
        var page = HtmlPage.Read(
            $"<html><body><table><tr><td><a href=/>首页</a></td></tr><tr><td><h2>{Title}</h2><table><tr><td>{One}<br><br>{Two}</td></tr></table>{Table}</td></tr></table></body></html>"
        );

        Assert.Equal(($"{Title}\n{One}\n{Two}\n{Rows}", Title), (page.Text, page.Facts.Title));
    }

    [Fact]
    public void A_box_among_the_paragraphs_is_the_articles() =>
        Assert.Equal(
            $"{Title}\n{One}\n{Two}\n大桥档案\n全长1200米。\n{Three}",
            Read(
                $"<article><h1>{Title}</h1><p>{One}</p><p>{Two}</p><aside><h4>大桥档案</h4><p>全长1200米。</p></aside><p>{Three}</p><aside><h4>推荐阅读</h4><p>老桥下月封闭。</p></aside></article><aside><p>本网每天发布新闻，欢迎来稿。</p></aside>"
            )
        );

    [Fact]
    public void A_row_with_a_figure_behind_its_link_stays() =>
        Assert.Equal(
            $"{One}\n城北市公路桥梁建设集团\t1.2%",
            Read(
                $"<div><p>{One}</p><table><tr><td><a href=1>城北市公路桥梁建设集团</a></td><td>1.2%</td></tr></table></div>"
            )
        );

    private static string Read(string body) => HtmlPage.Read($"<!DOCTYPE html><html><body>{body}</body></html>").Text;
}
