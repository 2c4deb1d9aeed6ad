using Articles.Text.Furniture;
using static Articles.Text.Tests.Furniture.LibraryArticle;

namespace Articles.Text.Tests.Furniture;

public sealed class FurnitureRemovalTests
{
    [Theory]
    [InlineData("欢迎转载，但请注明出处“城北晚报”")]
    [InlineData("觉得有用请点赞！")]
    [InlineData("喜欢就点个在看吧")]
    [InlineData("免责声明：本文仅代表作者观点，不代表本站立场。")]
    [InlineData("特别声明：本文由入驻账号发布，仅代表该账号观点，本平台仅为信息发布平台。")]
    [InlineData("图片来自网络，如有侵权请联系删除")]
    [InlineData("版权声明：本站原创内容，版权归城北晚报所有，未经书面授权不得转载。")]
    [InlineData("长按识别二维码关注我们")]
    [InlineData("请先登录后发表评论")]
    [InlineData("网友评论仅供其表达个人看法，不代表本站立场")]
    [InlineData("联系电话：010-00000000")]
    [InlineData("投稿邮箱：news@example.org")]
    [InlineData("评论区")]
    [InlineData("参与评论")]
    [InlineData("【打印本页】")]
    [InlineData("返回顶部")]
    [InlineData("京ICP备00000000号")]
    [InlineData("- 3 -")]
    [InlineData("▼▼▼")]
    [InlineData("↑↑↑点击上方“城北发布”关注我们")]
    [InlineData("👆👆点击上方蓝字关注我们")]
    [InlineData("第 3 页 共 10 页")]
    [InlineData("3/10")]
    [InlineData("分享到：微信好友 朋友圈 新浪微博 QQ空间")]
    [InlineData("上一页 1 2 下一页")]
    [InlineData("字号：大 中 小")]
    [InlineData("浏览次数：1024次")]
    [InlineData("最新评论（0）")]
    [InlineData("还没有人评论，快来抢沙发")]
    [InlineData("登录后即可评论，请文明发言")]
    [InlineData("（责任编辑：张三）")]
    [InlineData("【纠错】 责任编辑：张三")]
    [InlineData("本文来源：城北日报 责任编辑：张三_CB001")]
    [InlineData("编辑 张三 校对 李四")]
    [InlineData("（原标题：老图书馆开门迎客）")]
    [InlineData("（原题为《老图书馆开门迎客》）")]
    [InlineData("文章关键词：图书馆 修缮")]
    [InlineData("主办单位：城北市图书馆 版权所有")]
    [InlineData("地址：城北市中山路1号 邮编：123456")]
    [InlineData("用微信扫码二维码\n分享至好友和朋友圈")]
    [InlineData("你可能会喜欢\n城北公园月底开放")]
    [InlineData("[责编：李四 校对：王五]")]
    [InlineData("图片来源：城北图库1024")]
    [InlineData("（图源：城北图书馆）")]
    [InlineData("更多新书速递、活动预告，尽在城北日报APP")]
    [InlineData("网站地图 | 隐私安全 | 站外导航 | 版权所有 | 常见问题 | 联系方式")]
    [InlineData("原标题 老图书馆开门迎客")]
    [InlineData("上一篇：城北公园月底开放")]
    [InlineData("相关阅读：\n城北公园月底开放\n城南桥通车")]
    [InlineData("图集\n+1")]
    [InlineData("第2页:")]
    [InlineData(@"\r\n")]
    [InlineData(
        "【稿件声明】未经《城北观察》授权，严禁转载，违者必究。\n如需转载或了解更多精彩内容，请登录官网：http://www.example.com.cn"
    )]
    [InlineData(
        "版权声明：本文为博主原创文章，转载请附上原文出处和本声明。\n本文链接：https://blog.example.net/article/details/123456"
    )]
    [InlineData("更多精彩内容，请搜索关注微信号chengbei，在这里，看见城北。")]
    [InlineData("如需转载，请联系城北观察编辑部")]
    [InlineData("部分图片来自网络，如有侵权请联系删除")]
    [InlineData("- THE END -\n转载请注明出处：城北观察")]
    [InlineData("本版责编：李四 王 五\n2024年5月6日 第01版")]
    [InlineData(
        "责任编辑：李四\n城北财经公众号\n24小时滚动播报最新的城北资讯和视频，更多精彩内容请用手机扫描二维码关注（chengbei2024）"
    )]
    [InlineData(
        "责任编辑：李四\n最新留言\n甲\n我家门口那座分馆去年也修过，修好以后座位多了，就是周末要早点去，不然还是没有地方坐。"
    )]
    [InlineData(
        "预览时标签不可点\n阅读原文\n微信扫一扫\n关注该公众号\n城北图书馆\n知道了\n使用小程序\n取消\n允许\n×\n分析"
    )]
    [InlineData("： ， 。 视频 小程序 赞 ，轻点两下取消赞 在看 ，轻点两下取消在看")]
    [InlineData("相关解读\n$('#share-1').share();\n网站导航：\n城北政务网")]
    [InlineData("img#seal {\nheight: 55px;\n}")]
    [InlineData("还想看更多新闻吗？欢迎下载城北日报APP，现在看新闻还能抽奖")]
    [InlineData("订阅城北电子报")]
    [InlineData("特别声明：本文由入驻账号发布，平台仅提供信息存储，如您认为发布内容侵犯您的相关权益，请联系删除！")]
    [InlineData("网友评论（0人参与）")]
    [InlineData("如有版权问题，请与本网联系。")]
    [InlineData("转载请向本网申请授权，未经许可不得转载。")]
    [InlineData("关注公众号，长按二维码领取资料，已有12人关注")]
    [InlineData("欢迎喜欢本文的读者点赞、转发。")]
    [InlineData("凡本网注明来源的作品均转载自其他媒体，如有侵权，请在30日内与本网联系。")]
    [InlineData("请读者仅作参考，本文不代表本站观点，也不表示本站赞同其说法。")]
    [InlineData("策划：城北融媒体中心")]
    [InlineData("审核：李四 王五　校对：赵六")]
    [InlineData("跟贴31\n参与326\n发贴")]
    [InlineData("6条评论|106人参与网友评论\n表情\n|退出")]
    [InlineData("举报文章问题\n取消 确认\n4,786 条评论")]
    [InlineData("作者最新文章\n城北公园月底开放\n12-2718:40\n城南桥通车\n12-2717:52")]
    [InlineData("阅读\n已同步到看一看写下你的想法\n前往看一看\n我知道了\n已发送")]
    [InlineData("城北观察报料：0512-0000000   城北观察，未经授权不得转载")]
    [InlineData("关键词 >> 图书馆，修缮\n跟踪：图书馆")]
    [InlineData("本文地址：http://www.example.org/news/1.html\n版权声明")]
    [InlineData("网站地图 网站建设\nqq:1234567890")]
    [InlineData("[不良信息举报：service@example.org]")]
    [InlineData("2024年02月28日 13:20\n2024年02月28日 11:45\n2024年02月28日 11:40")]
    [InlineData("24-02-28\n24-02-28\n24-02-27")]
    [InlineData("2024-05-06 2 2 城北日报 content_1.html 1 3 老图书馆开门迎客 /enpproperty-->")]
    [InlineData("供稿审核：李四")]
    [InlineData("作者：\n浏览：")]
    [InlineData("打开城北APP，查看更多精彩内容")]
    [InlineData("延伸阅读：城北公园月底开放")]
    [InlineData("关键词：")]
    [InlineData("（资料图片）")]
    public void What_belongs_to_the_site_goes(string line) =>
        Assert.Equal(Body, StepRunner.Run(new FurnitureRemoval(), $"{Body}\n{line}"));

    [Theory]
    [InlineData("2024-05-06 城北财经")]
    [InlineData("发稿时间：2024/5/6")]
    [InlineData("2024年5月6日 10:20　来源：城北日报")]
    [InlineData("城北日报 2024-05-06 10:20")]
    [InlineData("原标题 老图书馆开门迎客")]
    [InlineData("来源： 城北观察")]
    [InlineData("点击上方“城北日报”可快速关注！")]
    [InlineData("2024-05-06 10:20:30 来源：城北日报 举报")]
    [InlineData("2024-05-06 10:20:30 字号：A- A A+ 来源：城北日报\n最后更新：2024-05-06 10:24:21")]
    [InlineData("2024-05-06 10:20 叨叨 李四")]
    [InlineData("发布日期：2024-05-06 录入员：李四 来源：")]
    [InlineData("发表于2024-05-06 21:30| 1164次阅读| 来源城北| 0 条评论| 作者李四")]
    [InlineData("来源：本站原创 作者：馆办公室")]
    [InlineData("作者：\n时间：2024-05-06\n浏览：\n来源：")]
    [InlineData("发布日期：2024-05-06\n点击次数：2427\n字体显示：\n【大】\n【中】\n【小】")]
    [InlineData("http://www.example.org 2024-05-06 10:20 来源：城北日报")]
    [InlineData("责任编辑：李四")]
    [InlineData("1024 59")]
    [InlineData("2024\n05/06\n10:22")]
    [InlineData("weixin\nweibo\nqqzone\n分享到微信")]
    [InlineData("in 馆内动态 by 李四")]
    [InlineData("超大\n大\n标准\n小")]
    [InlineData("缩小字体 放大字体 收藏 微博 微信 分享 106")]
    [InlineData("标签：tags:")]
    [InlineData("老图书馆重新开放")]
    [InlineData("（原标题：老图书馆修好了，读者排队进馆）")]
    [InlineData("导语：老图书馆一文来源于网友上传，不代表本站观点，若需要原创文章可咨询客服老师，欢迎参考。")]
    public void A_line_of_facts_below_the_title_goes(string line) =>
        Assert.Equal(
            $"老图书馆重新开放\n{Body}",
            StepRunner.Run(new FurnitureRemoval(), $"老图书馆重新开放\n{line}\n{Body}")
        );

    [Theory]
    [InlineData("1998-03-05 图书馆奠基")]
    [InlineData("2024年5月6日开放纪实")]
    [InlineData("图片来源成谜")]
    [InlineData("2024-05-06")]
    public void A_heading_with_a_date_or_a_picture_in_it_stays(string line)
    {
        var text = line.StartsWith("2024-05-06", StringComparison.Ordinal)
            ? $"{line}\n{Body}"
            : $"老图书馆重新开放\n{line}\n{Body}";

        Assert.Equal(text, StepRunner.Run(new FurnitureRemoval(), text));
    }

    [Theory]
    [InlineData("首页\n财经\n体育\n专栏\n登录")]
    [InlineData("首页\n|\n新闻\n|\n城北\n|\n搜索")]
    [InlineData("即时 热门 政治 军武 社会 生活 3C 玩咖 求职")]
    [InlineData("首页 / 要闻动态 / 图片新闻")]
    [InlineData("首页\n> 要闻\n> 城北要闻")]
    [InlineData("老图书馆重新开放_城北网")]
    [InlineData("2024年05月06日\n第A02版：要 闻")]
    [InlineData("本地")]
    [InlineData("欢迎来到城北网官方网站！")]
    [InlineData("欢迎光临城北网 example.org")]
    [InlineData("版权说明：本文档由用户提供并上传，若内容存在侵权，请进行举报或认领")]
    public void What_a_page_has_above_the_title_goes(string above) =>
        Assert.Equal(
            $"老图书馆重新开放\n{Body}",
            StepRunner.Run(new FurnitureRemoval(), $"{above}\n老图书馆重新开放\n{Body}")
        );

    [Theory]
    [InlineData("织密读书服务网\n{0}")]
    [InlineData("跟踪：老馆修缮之后\n{0}")]
    [InlineData("老图书馆重新开放\n{0}\n声明：冒用我馆名义出售借书证的，已属侵权，我馆将联系警方处理。\n{0}")]
    [InlineData("老馆新生\n阅读\n展览\n讲座\n{0}")]
    [InlineData("唐诗一首\n床前的灯\n窗外的月\n远处的山\n近处的人\n{0}")]
    [InlineData("老图书馆重新开放\n2019\n{0}")]
    [InlineData("老图书馆重新开放\n01\n{0}")]
    [InlineData("老图书馆重新开放\n声明：我馆从未委托他人出售借书证，读者请到馆内办理。\n{0}")]
    [InlineData("老图书馆重新开放——记一座馆的修缮\n老图书馆重新开放\n{0}")]
    [InlineData("{0}\n财政部\n教育部\n商务部\n2024年5月6日")]
    [InlineData("会议通知\n时间：\n5月6日\n地点：\n一楼\n{0}")]
    public void Short_lines_of_an_article_stay(string text)
    {
        var whole = text.Replace("{0}", Body, StringComparison.Ordinal);

        Assert.Equal(whole, StepRunner.Run(new FurnitureRemoval(), whole));
    }

    [Theory]
    [InlineData("关于放假的通知\n五一放假三天。\n办公室\n{0}")]
    [InlineData("征稿启事\n读者可以把自己的故事写下来。\n{0}")]
    [InlineData("老馆征集旧照片\n老照片请在月底前送到，报名从速。\n{0}")]
    public void The_contacts_of_an_article_that_asks_for_an_answer_stay(string text)
    {
        foreach (
            var contact in (string[])
                ["联系电话：0512-00000000", "投稿邮箱：news@example.org", "地址：中山路1号 电话：000"]
        )
        {
            var whole = text.Replace("{0}", contact, StringComparison.Ordinal);
            Assert.Equal(whole, StepRunner.Run(new FurnitureRemoval(), whole));
        }
    }

    [Theory]
    [InlineData("第03版：要闻\n上一版 下一版\n图书馆开放\n{0}", "图书馆开放\n{0}")]
    [InlineData("A03版 要闻\n图书馆开放\n{0}", "图书馆开放\n{0}")]
    [InlineData("城北日报 2024年5月6日 星期一 第03版：要闻\n图书馆开放\n{0}", "图书馆开放\n{0}")]
    [InlineData("第3版的文章\n{0}", "第3版的文章\n{0}")]
    [InlineData("3版的文章\n{0}", "3版的文章\n{0}")]
    public void A_newspaper_s_page_above_the_title_goes(string before, string after) =>
        Assert.Equal(
            after.Replace("{0}", Body, StringComparison.Ordinal),
            StepRunner.Run(new FurnitureRemoval(), before.Replace("{0}", Body, StringComparison.Ordinal))
        );

    [Fact]
    public void A_line_that_is_short_without_the_way_from_another_page_still_goes_on() =>
        Assert.Equal(
            "“书架高了，座位也多了。”馆长说。\n    他很高兴。",
            StepRunner.Run(new FurnitureRemoval(), "（上接第1版）“书架高了，\n座位也多了。”馆长说。\n    他很高兴。")
        );

    [Fact]
    public void Several_lines_of_it_go_together() =>
        Assert.Equal(
            Body,
            StepRunner.Run(
                new FurnitureRemoval(),
                $"{Body}\n文章内容来自网络，如有侵权，联系删除\n参与评论\n请回复有价值的信息，无意义的评论将很快被删除\n评论区"
            )
        );

    [Theory]
    [InlineData("新修订的著作权法规定，转载作品应当注明出处，侵犯著作权的要承担责任，权利人可以要求删除。")]
    [InlineData("本文件自发布之日起施行，由市教育局负责解释。")]
    [InlineData("关注民生是这次会议的主题")]
    [InlineData("评论员认为，这一步走得很稳。")]
    [InlineData("编辑部的故事")]
    [InlineData("策划一场读书会，请来三十位作者。")]
    [InlineData("原标题党的做法不可取")]
    [InlineData("文章最后说，城市的记忆需要大家一起守护，愿意分享故事的居民可以把老照片送到社区。")]
    [InlineData("欢迎来到城北")]
    [InlineData("如有变化，以公告为准。")]
    [InlineData("第3页的表格列出了各县的产量")]
    [InlineData("2024")]
    [InlineData("大")]
    [InlineData("中 小")]
    [InlineData("编辑部设在老图书馆的二楼")]
    [InlineData("分享会：读者讲述自己的书房")]
    [InlineData("阅读量最大的十本书")]
    [InlineData("12—15个")]
    [InlineData("联系群众是干部的基本功")]
    [InlineData("扫码乘车已经覆盖全市公交线路")]
    [InlineData("点赞中国制造")]
    [InlineData("请不要忘记，水库的水位已经连续三天上涨，下游的居民仍要小心。")]
    [InlineData("部分图书可以外借，读者凭身份证办理即可。")]
    [InlineData("来源多样的资金让工程得以按时完工")]
    [InlineData("转发通知的村子当天就开了会")]
    [InlineData("用户规模扩大后，热线的接通率仍在九成以上")]
    [InlineData("居民下载客户端以后，第一时间就能收到停水通知。")]
    [InlineData("责任编辑的工作从通读开始，这位老人一干就是四十年。")]
    [InlineData("取消\n允许")]
    [InlineData("去阅读")]
    [InlineData("返回城北的列车，查看更多车次要去车站。")]
    [InlineData("")]
    public void Content_that_only_looks_like_it_stays(string line)
    {
        var text = $"{Body}\n{line}\n{Body}";
        Assert.Equal(text, StepRunner.Run(new FurnitureRemoval(), text));
        Assert.Equal($"{Body}\n{line}", StepRunner.Run(new FurnitureRemoval(), $"{Body}\n{line}"));
    }

    [Theory]
    [InlineData("部分平台付费会员自动订阅难取消")]
    [InlineData("用户不同意隐私政策就不能用 多款软件被点名")]
    [InlineData("网友转发的救援信息有假 警方：不得传谣")]
    [InlineData("版权归谁所有？一本旧书的官司")]
    [InlineData("城北政务APP上线 市民下载可领消费福利")]
    [InlineData("公众号抽奖是骗局？多名市民扫码关注后被骗")]
    public void A_headline_of_a_notice_s_words_stays(string title)
    {
        Assert.Equal($"{title}\n{Body}", StepRunner.Run(new FurnitureRemoval(), $"{title}\n{Body}"));
        Assert.Equal(title, StepRunner.Run(new FurnitureRemoval(), title));
    }

    [Theory]
    [InlineData("部分读者在社交平台转发了这段视频，并附上“太感人了”的评论。")]
    [InlineData("用户须同意隐私政策才能使用借书柜，不少读者对此不解。")]
    public void A_lead_of_a_notice_s_words_stays(string lead) =>
        Assert.Equal(
            $"图书馆开放\n{lead}\n{Body}",
            StepRunner.Run(new FurnitureRemoval(), $"图书馆开放\n{lead}\n{Body}")
        );

    [Theory]
    [InlineData("当前位置：首页 > 新闻 > 正文")]
    [InlineData("首页 > 新闻 > 正文")]
    [InlineData("2024-05-06 来源：城北日报 字号：大 中 小")]
    [InlineData("来源：城北日报 浏览次数：12")]
    [InlineData("网站首页 > 政务公开 > 部门动态")]
    [InlineData(
        "索引号：52230011/2024-173111 文章来源：城北日报 发布时间：2024/5/6 9:37:15 作者：李四 王五 点击：119 【字体： 】大中小【打印内容】【内容纠错】"
    )]
    [InlineData("城北网 >> 新闻 >> 正文")]
    [InlineData("长者模式 无障碍浏览")]
    [InlineData("2024-05-06 12:11来源：城北日报作者：李四")]
    [InlineData("2024-05-06 10:22:14 出处：城北观察 作者：李四 编辑：王五 人气：5380 次 评论（18）")]
    [InlineData("安装城北新闻客户端第一时间接收最全面的本地资讯→【下载地址】")]
    [InlineData("在小说阅读器读本章\n去阅读\n在小说阅读器中沉浸阅读")]
    [InlineData("在小说阅读器读本章\n去阅读\n在小说阅读器中沉浸阅读\n点击上方蓝字城北图书馆\n获取更多新书资讯")]
    [InlineData("本网站使用 Cookie 提供更好的阅读体验，当您关闭此视窗，代表您同意上述规范。")]
    public void The_way_to_the_page_and_its_buttons_go_at_the_head(string line) =>
        Assert.Equal($"图书馆开放\n{Body}", StepRunner.Run(new FurnitureRemoval(), $"图书馆开放\n{line}\n{Body}"));

    [Theory]
    [InlineData("文/李四")]
    [InlineData("城北日报记者 李四")]
    public void What_the_article_says_of_itself_stays(string line) =>
        Assert.Equal(
            $"图书馆开放\n{line}\n{Body}",
            StepRunner.Run(new FurnitureRemoval(), $"图书馆开放\n{line}\n{Body}")
        );

    [Fact]
    public void When_a_meeting_was_is_no_line_of_facts() =>
        Assert.Contains(
            "时间：2024年5月6日\n地点：市图书馆",
            StepRunner
                .Normalize("会议纪要\n时间：2024年5月6日\n地点：市图书馆三楼\n会议议定，新馆每年购书经费300万元。")
                .Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_newspapers_page_goes_with_the_way_to_its_neighbours() =>
        Assert.StartsWith(
            "新馆昨天开放",
            StepRunner
                .Normalize(
                    "第03版：要闻          上一版  下一版\n新馆昨天开放\n本报记者 张三\n馆长李四介绍，新馆有三层，藏书四十万册，每天开放到晚上九点，周末不休息。"
                )
                .Text,
            StringComparison.Ordinal
        );
}
