namespace Articles.Text.Tests.Formats;

/// <summary>Made pages of the kinds that Chinese portals have.</summary>
public sealed class HtmlPortalTests
{
    private const string One = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";
    private const string Two = "馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。";

    [Fact]
    public void A_government_notice_keeps_its_list_and_its_signature()
    {
        const string Title = "城北市人民政府办公室关于印发《城北市图书馆提升方案》的通知";
        var article = StepRunner.Normalize(
            $"""
            <!DOCTYPE html><html><head><title>{Title}_城北市人民政府</title>
            <meta name="ArticleTitle" content="{Title}"><meta name="PubDate" content="2024-05-06 08:30">
            <meta name="ContentSource" content="市政府办公室"></head><body>
            <div class="top"><a href="/">首页</a> | <a href="/gk">政务公开</a></div>
            <div>当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; 正文</div>
            <div id="content"><h1>{Title}</h1><p align="center">城政办发〔2024〕12号</p>
            <p>各区人民政府，市政府各委、办、局：</p><p>{One}</p><p>一、总体目标</p>
            <ul><li>新建社区分馆20家；</li><li>改造老旧馆舍8家。</li></ul>
            <p align="right">城北市人民政府办公室<br>2024年5月1日</p></div>
            <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
            <div><a href="javascript:print()">打印</a> <a>关闭窗口</a></div>
            <div class="footer"><p>版权所有：城北市人民政府 地址：城北市中山路1号，邮编123456</p></div></body></html>
            """
        );

        Assert.Equal(
            $"{Title}\n城政办发〔2024〕12号\n各区人民政府，市政府各委、办、局：\n{One}\n一、总体目标\n新建社区分馆20家；\n改造老旧馆舍8家。\n城北市人民政府办公室\n2024年5月1日",
            article.Text
        );
        Assert.Equal(new ArticleFacts(Title, null, "市政府办公室", new DateOnly(2024, 5, 6), null), article.Facts);
    }

    [Fact]
    public void Company_news_in_divs_comes_without_side_bar_pages_and_neighbours()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><head><title>城北图书馆一年借出百万册-新闻中心-城北集团有限公司</title></head><body>
            <header><div>城北集团有限公司</div></header>
            <div class="main"><div class="side"><h3>热点新闻</h3><ul><li><a href="/1">集团召开年度工作会议，部署重点任务</a></li></ul></div>
            <div class="detail"><div class="tit">城北图书馆一年借出百万册</div>
            <div><span>发布时间：2024-05-06</span><span>来源：品牌部</span><span>浏览次数：<em>1024</em></span></div>
            <div class="con"><div>{One}</div><div><br></div><div><span>馆长李四介绍，新馆有三层，藏书四十万册，</span><span>每天开放到晚上九点，周末不休息。</span></div>
            <div><img src="a.jpg"></div><div>图为读者在新馆阅读。</div></div>
            <div class="pager"><a href="p1">1</a> <a href="p2">2</a> <a href="p2">下一页</a></div>
            <p>上一篇：<a href="/8">城北集团启动安全生产月，全面排查隐患</a></p>
            <div><h3>相关新闻</h3><ul><li><a href="/a">新馆今日开放，读者排起长队</a> 2024-04-01</li></ul></div></div></div>
            <div class="foot"><p>Copyright © 2024 城北集团有限公司 版权所有</p></div></body></html>
            """
        );

        Assert.Equal($"城北图书馆一年借出百万册\n{One}\n{Two}\n图为读者在新馆阅读。", article.Text);
        Assert.Equal(
            new ArticleFacts("城北图书馆一年借出百万册", null, "品牌部", new DateOnly(2024, 5, 6), null),
            article.Facts
        );
    }

    [Fact]
    public void Line_breaks_make_paragraphs_and_hidden_text_and_comments_stay_out()
    {
        var article = StepRunner.Normalize(
            $"""
            <div id="page"><h2>城北图书馆新馆开放</h2><p class="meta">城北日报 2024年5月6日 08:30 字号</p>
            <div id="zoom"><font size="3">　　{One}<br><br>　　{Two}<br>
            <table border="1"><tbody><tr><td><p>楼层</p></td><td><p>藏书</p></td></tr><tr><td><p>一层</p></td><td><p>10万册</p></td></tr></tbody></table>
            <span style="display: none">看不见的水印，不应当出现。</span><p style="font-size:0">看不见的小字，也不应当出现。</p></font></div>
            <p align="right">（责任编辑：张三）</p>
            <div class="comment-list"><h3>网友评论</h3><div>新馆真好，就是停车位太少了，希望能再多建一些停车位。</div></div></div>
            """
        );

        Assert.Equal($"城北图书馆新馆开放\n{One}\n{Two}\n楼层\t藏书\n一层\t10万册", article.Text);
        Assert.Equal(
            new ArticleFacts("城北图书馆新馆开放", null, "城北日报", new DateOnly(2024, 5, 6), null),
            article.Facts
        );
    }

    [Fact]
    public void A_page_laid_out_in_tables_has_its_title_above_the_facts()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><head><title>新闻</title></head><body><table width="960"><tr><td><a href=1>栏目一</a><br><a href=2>栏目二</a></td>
            <td><table><tr><td><b>城北公布借阅数据</b></td></tr><tr><td>来源：城北日报　2024-04-20</td></tr>
            <tr><td><p>{One}</p><p>{Two}</p></td></tr></table></td></tr></table></body></html>
            """
        );

        Assert.Equal($"城北公布借阅数据\n{One}\n{Two}", article.Text);
        Assert.Equal(
            new ArticleFacts("城北公布借阅数据", null, "城北日报", new DateOnly(2024, 4, 20), null),
            article.Facts
        );
    }

    [Fact]
    public void A_title_is_the_first_line_in_the_form_that_the_text_has()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><head><title>圖書館新館開放,讀者增長５．２％！,歡迎來新館讀書_城北在線</title><meta name="author" content="張　三"></head>
            <body><h1>圖書館新館開放,讀者增長５．２％！,歡迎來新館讀書</h1><p>圖書館的新館昨天開放，讀者很多，館長說新館有三層。</p></body></html>
            """
        );

        Assert.Equal("图书馆新馆开放，读者增长5.2%！，欢迎来新馆读书", article.Facts.Title);
        Assert.StartsWith(article.Facts.Title + "\n图书馆的新馆", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_inside_one_form_is_read()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><head><title>新馆开放读者多_城北图书馆</title></head><body><form action="default.aspx"><input name="q">
            <div><a href="/">首页</a></div><div id="vsb_content"><p>{One}</p><p>{Two}</p></div>
            <div>主办单位：城北市图书馆　版权所有</div></form></body></html>
            """
        );

        Assert.Equal($"新馆开放读者多\n{One}\n{Two}", article.Text);
    }

    [Fact]
    public void Facts_beside_the_article_are_read_and_stay_out_of_it()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><body><div class="wrap"><h1>新馆开放读者多</h1>
            <div class="info"><span>原创</span> <span>城北日报</span> <span>2024-05-06 09:30:00</span></div>
            <div class="text"><p>{One}</p><p>{Two}</p><p>{One}</p></div></div></body></html>
            """
        );

        Assert.Equal($"新馆开放读者多\n{One}\n{Two}\n{One}", article.Text);
        Assert.Equal(
            new ArticleFacts("新馆开放读者多", null, "城北日报", new DateOnly(2024, 5, 6), null),
            article.Facts
        );
    }

    [Fact]
    public void An_article_shorter_than_its_comments_is_the_article()
    {
        var comments = string.Concat(
            Enumerable.Repeat(
                "<li><p>新馆离我家很近，孩子每个周末都要去一次，希望能把儿童阅览区再扩大一些。</p></li>",
                20
            )
        );
        var article = StepRunner.Normalize(
            $"""
            <html><body><ul><li class="left"><h1>新馆开放读者多</h1><div class="text"><p>{One}</p><p>{Two}</p></div>
            <div class="news-comment" id="comments"><ul>{comments}</ul></div></li></ul></body></html>
            """
        );

        Assert.Equal($"新馆开放读者多\n{One}\n{Two}", article.Text);
    }

    [Fact]
    public void Teasers_of_other_articles_stay_out()
    {
        var teasers = string.Concat(
            Enumerable
                .Range(1, 4)
                .Select(i => $"<li><a href='/{i}'>城北市第{i}座社区分馆动工</a><div>2024-05-0{i} 12:00</div></li>")
        );
        var article = StepRunner.Normalize(
            $"""
            <html><body><div class="main"><h1>新馆开放读者多</h1><div>{One}<br><br>　　{Two}</div>
            <div class="box"><h2>为你推荐</h2><dl><dd>市政府昨天召开会议，研究部署全年的文化工作，要求各区抓紧落实。</dd></dl></div>
            <ul class="list">{teasers}</ul></div></body></html>
            """
        );

        Assert.Equal($"新馆开放读者多\n{One}\n{Two}", article.Text);
    }

    [Theory]
    [InlineData("城北在线")]
    [InlineData("城北日报")]
    [InlineData("10436")]
    [InlineData("name, name@example.com")]
    [InlineData("example.com")]
    public void What_a_site_puts_in_place_of_an_author_is_none(string author)
    {
        var article = StepRunner.Normalize(
            $"""
            <html><head><title>新馆开放读者多_城北在线</title><meta name="author" content="{author}">
            <meta name="source" content="来源：城北日报"></head><body><h1>新馆开放读者多</h1><p>{One}</p></body></html>
            """
        );

        Assert.Null(article.Facts.Byline);
        Assert.Equal("城北日报", article.Facts.Source);
    }

    [Fact]
    public void Linked_data_may_be_a_graph()
    {
        var article = StepRunner.Normalize(
            $$$"""
            <html><head><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"城北在线"},
            {"@type":"NewsArticle","headline":"新馆开放读者多","datePublished":"2024-05-06T08:00:00+08:00","author":{"name":"王五"}}]}</script>
            </head><body><h1>新馆开放读者多</h1><p>{{{One}}}</p></body></html>
            """
        );

        Assert.Equal(("王五", new DateOnly(2024, 5, 6)), (article.Facts.Byline, article.Facts.PublishedOn));
    }

    [Fact]
    public void Marked_up_paragraphs_are_joined_with_no_caption_and_no_number()
    {
        var article = StepRunner.Normalize(
            $"""
            <html><body><h1>新馆开放读者多</h1><p>（原标题：城北图书馆新馆昨天开放）</p><p>读者在新馆。视觉中国 资料</p><p>{One}</p>
            <p>新馆的阅览区。（李四摄）</p><p>全年借阅排名第一的分馆，去年借出的图书有20</p><p>20册以上的新书由读者推荐，馆里每月采购一次。</p></body></html>
            """
        );

        Assert.Equal(
            $"新馆开放读者多\n读者在新馆。视觉中国 资料\n{One}\n新馆的阅览区。（李四摄）\n全年借阅排名第一的分馆，去年借出的图书有20\n20册以上的新书由读者推荐，馆里每月采购一次。",
            article.Text
        );
    }

    [Theory]
    [InlineData(
        "两馆同日开门 读者称赞“新面貌”",
        "两馆同日开门 读者称赞\"新面貌\"_城北网",
        "两馆同日开门 读者称赞“新面貌”"
    )]
    [InlineData("两馆同日开门", "两馆同日开门｜即时｜城北新闻网", "两馆同日开门")]
    public void The_headline_is_found_in_other_marks_and_before_bars(string heading, string declared, string title)
    {
        var article = StepRunner.Normalize(
            $"""
            <!DOCTYPE html><html><head><title>{declared}</title><meta property="og:title" content='{declared}'></head><body>
            <h1>{heading}</h1><div class="con"><p>{One}</p><p><b>两馆同日开门</b></p><p>{Two}</p></div></body></html>
            """
        );

        Assert.Equal(title, article.Facts.Title);
        Assert.Equal($"{title}\n{One}\n", article.Text[..(title.Length + One.Length + 2)]);
    }

    [Fact]
    public void A_quotation_that_cuts_the_declared_headline_short_does_not_cut_the_headline()
    {
        var article = StepRunner.Normalize(
            $"""
            <!DOCTYPE html><html><head><meta property="og:title" content="两馆同日开门 读者称赞"新面貌""></head><body>
            <h1>两馆同日开门 读者称赞"新面貌"</h1><div class="con"><p>{One}</p><p><b>两馆同日开门</b></p><p>{Two}</p></div></body></html>
            """
        );

        Assert.Equal($"两馆同日开门 读者称赞“新面貌”\n{One}\n两馆同日开门\n{Two}", article.Text);
    }

    [Theory]
    [InlineData("城北两馆同日开门迎客｜即时｜城北新闻网", "城北两馆同日开门迎客")]
    [InlineData("对话｜李四：两馆的守望者——写在同日开门之际", "对话｜李四：两馆的守望者——写在同日开门之际")]
    public void A_declared_headline_that_stands_nowhere_on_the_page_comes_without_the_site(
        string declared,
        string title
    )
    {
        var article = StepRunner.Normalize(
            $"""
            <!DOCTYPE html><html><head><meta property="og:title" content="{declared}"></head><body>
            <div class="con"><p>{One}</p><p>{Two}</p></div></body></html>
            """
        );

        Assert.Equal($"{title}\n{One}\n{Two}", article.Text);
    }

    [Fact]
    public void The_lines_of_a_cell_do_not_tear_its_row()
    {
        var article = StepRunner.Normalize(
            $"""
            <!DOCTYPE html><html><body><h1>两馆同日开门</h1><div class="con"><p>{One}</p><p>{Two}</p>
            <table><tr><td>南馆修缮</td><td>修缮屋顶和窗户，木窗由三位老木匠修复。
                    更换照明和空调，费用由市里和区里分担。
                    增设两部电梯，轮椅可以直接到三楼阅览室。</td><td>120万元</td></tr></table></div></body></html>
            """
        );

        Assert.EndsWith(
            "\n南馆修缮\t修缮屋顶和窗户，木窗由三位老木匠修复。更换照明和空调，费用由市里和区里分担。增设两部电梯，轮椅可以直接到三楼阅览室。\t120万元",
            article.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<p class='con'>{1}\n        {2}\n        {1}</p>", "{1}\n{2}\n{1}")]
    [InlineData("<p>　　{1}　　{2}　　{1}</p>", "{1}\n{2}\n{1}")]
    [InlineData(
        "<p>{1}\n        馆长李四介绍，新馆有三层，藏书四十万册，\n        每天开放到晚上九点，周末不休息。\n{1}</p>",
        "{1} {2} {1}"
    )]
    public void Text_that_shows_its_line_ends_keeps_them(string markup, string expected)
    {
        static string Of(string text) =>
            text.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal);

        Assert.Equal(
            Of(expected).Replace("。 ", "。", StringComparison.Ordinal),
            StepRunner.Normalize($"<html><body>{Of(markup)}</body></html>").Text
        );
    }

    [Fact]
    public void A_headline_is_known_by_its_element_s_name() =>
        Assert.Equal(
            $"图书馆新馆 今天开放\n{One}\n{Two}",
            StepRunner
                .Normalize(
                    $"""
                    <div class="news_title">图书馆新馆 今天开放</div><div class="news_source">城北报</div>
                    <div class="news_date">2024-05-06 10:42:55</div><div class="news_content"><p>{One}</p><p>{Two}</p></div>
                    """
                )
                .Text
        );
}
