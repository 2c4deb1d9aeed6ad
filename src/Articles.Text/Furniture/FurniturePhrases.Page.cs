namespace Articles.Text.Furniture;

/// <content>What stands around an article on its page: who handled it, where the reader is, and plugs of other channels.</content>
internal static partial class FurniturePhrases
{
    /// <summary>Who of the staff handled the page; the names say nothing of the article.</summary>
    public static readonly string[] Staff =
    [
        "责任编辑",
        "责编",
        "本版责编",
        "本版责任编辑",
        "本版编辑",
        "本期责编",
        "本期编辑",
        "微信编辑",
        "网络编辑",
        "编辑",
        "编审",
        "审核",
        "校对",
        "监制",
        "值班主编",
        "初审",
        "复审",
        "终审",
        "文字编辑",
        "美编",
        "值班编辑",
        "值班编委",
        "值班总编",
        "二审",
        "三审",
        "一审",
        "技术编辑",
        "策划",
        "统筹",
        "运营",
        "排版",
        "标签",
        "文章标签",
        "文章关键词",
        "Tags",
        "TAG",
    ];

    /// <summary>How a line opens that repeats a headline, the one that an article had elsewhere.</summary>
    public static readonly string[] OtherHeadlines =
    [
        "原标题：",
        "原标题:",
        "原标题 ",
        "原标题\u3000",
        "本文原标题",
        "原题为",
        "原题：",
        "原文标题：",
    ];

    /// <summary>How a line opens that says whose a picture is.</summary>
    public static readonly string[] PictureCredits =
    [
        "图片来源：",
        "图源：",
        "图片来自",
        "题图来源：",
        "封面来源：",
        "配图来源：",
    ];

    /// <summary>Where on the site the reader is, and the neighbours of the page.</summary>
    public static readonly string[] Navigation =
    [
        "当前位置",
        "您的位置",
        "你的位置",
        "您现在的位置",
        "您当前的位置",
        "所在位置",
        "您所在的位置",
        "您的当前位置",
        "您当前所在位置",
        "上一篇：",
        "下一篇：",
        "上一篇:",
        "下一篇:",
        "上一条：",
        "下一条：",
    ];

    /// <summary>What a line of facts holds when the site made it and not the article.</summary>
    public static readonly string[] Controls =
    [
        "字号",
        "字体：",
        "【打印",
        "打印本页",
        "浏览次数",
        "浏览量",
        "阅读量",
        "阅读次数",
        "点击数",
        "点击量",
        "点击次数",
        "访问量",
        "访问次数",
        "分享到",
        "分享：",
        "我要评论",
    ];

    /// <summary>Where a site's plugs send the reader.</summary>
    public static readonly string[] Channels = ["APP", "客户端", "公众号", "小程序", "视频号"];

    /// <summary>What a plug asks the reader to do there.</summary>
    public static readonly string[] PlugCalls = ["下载", "安装", "扫描", "扫码", "关注", "订阅"];

    /// <summary>How a plug opens besides: it speaks to the reader.</summary>
    public static readonly string[] PlugOpeners = ["更多", "还想看", "想看更多", "欢迎", "立即", "点击", "请"];

    /// <summary>What a plug promises: no report puts it so.</summary>
    public static readonly string[] PlugLures =
    [
        "下载地址",
        "欢迎下载",
        "立即下载",
        "点击下载",
        "最全面",
        "还想看",
        "想看更多",
        "24小时滚动",
    ];
}
