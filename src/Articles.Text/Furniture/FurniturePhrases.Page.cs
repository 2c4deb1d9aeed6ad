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
        "关键字",
        "跟踪",
        "供稿审核",
        "审稿",
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
        "位置：首页",
        "现在位置",
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
    public static readonly string[] PlugCalls = ["下载", "安装", "扫描", "扫码", "关注", "订阅", "打开"];

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
        "查看更多",
    ];

    /// <summary>How a line opens that leads to another article, wherever a page puts it.</summary>
    public static readonly string[] LeadsElsewhere =
    [
        "延伸阅读：",
        "相关阅读：",
        "推荐阅读：",
        "更多阅读：",
        "此前报道：",
        "关键词>>",
        "关键词 >>",
    ];

    /// <summary>
    /// Names of a site's sections, as its menu lists them. None is evidence by itself: an article's headings may be such words.
    /// </summary>
    public static readonly HashSet<string> Sections =
    [
        "首页",
        "新闻",
        "时政",
        "要闻",
        "国内",
        "国际",
        "社会",
        "财经",
        "经济",
        "金融",
        "股票",
        "股吧",
        "基金",
        "外汇",
        "期货",
        "债券",
        "行情",
        "体育",
        "娱乐",
        "影音",
        "影视",
        "科技",
        "数码",
        "汽车",
        "房产",
        "地产",
        "家居",
        "教育",
        "健康",
        "旅游",
        "时尚",
        "文化",
        "艺文",
        "美食",
        "食谱",
        "军事",
        "军武",
        "政治",
        "地方",
        "本地",
        "生活",
        "即时",
        "热门",
        "热点",
        "头条",
        "今日头条",
        "聚焦",
        "评论",
        "社论",
        "观点",
        "专题",
        "专区",
        "视频",
        "图片",
        "直播",
        "滚动",
        "快讯",
        "深度",
        "博客",
        "部落格",
        "微博",
        "论坛",
        "公益",
        "游戏",
        "手游",
        "彩票",
        "互动",
        "服务",
        "政策",
        "政务",
        "资讯",
        "读书",
        "招聘",
        "求职",
        "邮箱",
        "免费邮箱",
        "企业邮箱",
        "登录",
        "注册",
        "登录注册",
        "注册登录",
        "免费注册",
        "搜索",
        "客户端",
        "客户端下载",
        "下载APP",
        "手机版",
        "触屏版",
        "今日新闻",
        "焦点新闻",
        "政治新闻",
        "社会新闻",
        "网站总览",
        "报社简介",
        "回首页",
        "关于我们",
        "联系我们",
        "帮助中心",
        "个人中心",
        "公司",
        "动漫",
        "儿童",
        "星座",
        "全部频道",
        "更多",
    ];
}
