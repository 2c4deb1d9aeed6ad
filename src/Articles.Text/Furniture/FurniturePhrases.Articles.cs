namespace Articles.Text.Furniture;

/// <content>What only articles have, though a site's words stand beside it: they ask for answers, report, order and serve.</content>
internal static partial class FurniturePhrases
{
    /// <summary>Words of an article that asks its readers to answer: what it says of contacts is its own.</summary>
    public static readonly string[] Invitations =
    [
        "报名",
        "回执",
        "联系人",
        "应聘",
        "招聘",
        "征稿",
        "征文",
        "来稿",
        "参会",
        "参赛",
        "参展",
        "申报",
        "启事",
        "公示期",
        "咨询电话",
        "询价",
        "投标",
        "招标",
        "认领",
        "活动时间",
        "活动地点",
        "展期",
        "参观时间",
        "开放时间",
        "特此通知",
        "特此公告",
        "特此通告",
        "特此公示",
    ];

    /// <summary>What a headline of such an article holds.</summary>
    public static readonly string[] InvitingTitles =
    [
        "通知",
        "公告",
        "通告",
        "公示",
        "启事",
        "招聘",
        "招募",
        "征集",
        "征稿",
        "征文",
        "邀请",
        "须知",
        "指南",
        "预告",
        "函",
    ];

    /// <summary>What only a report has: who says something, what was done, what is asked.</summary>
    public static readonly string[] Reports =
    [
        "表示，",
        "表示：",
        "方表示",
        "人表示",
        "长表示",
        "表示会",
        "表示将",
        "认为，",
        "认为：",
        "者认为",
        "家认为",
        "员认为",
        "指出，",
        "指出：",
        "介绍说",
        "介绍，",
        "记者从",
        "记者获悉",
        "记者了解",
        "记者发现",
        "记者采访",
        "说，",
        "说：",
        "称，",
        "讨论的问题",
        "提出的问题",
        "面临的问题",
        "法院",
        "判决",
        "一案",
        "同比",
        "点赞了",
        "转发了",
        "分享了",
        "收藏了",
        "转载了",
        "评论了",
        "关注了",
        "下载了",
        "扫描了",
        "市民可",
        "读者可",
        "居民可",
        "游客可",
    ];

    /// <summary>What an office asks of those below it: to pass a notice on, too.</summary>
    public static readonly string[] Orders =
    [
        "请各",
        "各单位",
        "各部门",
        "各地区",
        "各区县",
        "贯彻",
        "遵照执行",
        "抓好落实",
        "本通知",
        "本公告",
        "本办法",
        "本意见",
    ];

    /// <summary>Of whom a report tells; a notice speaks to them.</summary>
    public static readonly string[] Public = ["的读者", "的市民", "的居民", "的游客", "的网友", "的用户"];

    /// <summary>How a line opens that speaks to them.</summary>
    public static readonly string[] Addresses = ["欢迎", "请", "如", "若", "感谢", "凡"];

    /// <summary>What an article tells its readers to do with an account or an app; a plug asks them to follow it.</summary>
    public static readonly string[] Services =
    [
        "预约",
        "入场",
        "入馆",
        "购票",
        "门票",
        "报名",
        "办理",
        "缴费",
        "乘车",
        "挂号",
        "取票",
    ];
}
