namespace Articles.Text.Furniture;

/// <summary>
/// The words that sites put around articles. A notice is known by how its line opens and by two groups of words, one
/// of each: one alone is found in articles too (a report on copyright law speaks of 转载 and 侵权, but doesn't ask
/// its reader to 联系 or to 删除). Collected from what Chinese portals, government sites and public accounts print.
/// </summary>
internal static partial class FurniturePhrases
{
    /// <summary>How a notice opens: it speaks to the reader or of itself.</summary>
    public static readonly string[] NoticeOpeners =
    [
        "特别声明",
        "声明",
        "免责声明",
        "版权声明",
        "郑重声明",
        "重要声明",
        "本网声明",
        "欢迎",
        "请",
        "如",
        "若",
        "凡",
        "未经",
        "转载",
        "本文",
        "本站",
        "本网",
        "本号",
        "本平台",
        "本公众号",
        "文章",
        "以上",
        "图文",
        "图片",
        "部分",
        "版权",
        "来源",
        "觉得",
        "喜欢",
        "长按",
        "扫",
        "点击",
        "点",
        "关注",
        "更多",
        "温馨提示",
        "注：",
        "注:",
        "*",
        "【",
        "（",
        "(",
        "©",
        "Copyright",
        "All rights",
        "登录",
        "还没有人",
        "暂无",
        "联系",
        "投稿",
        "客服",
        "举报",
        "商务合作",
        "看完",
        "动动",
        "感谢",
        "网友",
        "用户",
        "文中",
        "内容",
        "主办单位",
        "主办：",
        "地址：",
        "地址:",
        "Notice:",
        "本网站",
        "订阅",
        "您所浏览",
        "获取更多",
        "原文",
        "导语：",
        "合作电话",
    ];

    /// <summary>How a notice opens that says itself what it is: nothing but a page does, wherever it stands.</summary>
    public static readonly string[] Declarations =
    [
        "声明：",
        "免责声明：",
        "特别声明：",
        "版权声明：",
        "版权说明：",
        "郑重声明：",
        "重要声明：",
    ];

    /// <summary>What such a notice speaks of; a firm's own statement speaks of the firm.</summary>
    public static readonly string[] Declared =
    [
        "本站",
        "本网",
        "本文",
        "本平台",
        "本号",
        "文章",
        "文档",
        "内容",
        "转载",
        "作者",
    ];

    /// <summary>Pairs of groups: a notice has a word of each group of one pair.</summary>
    public static readonly (string[] What, string[] Claim)[] Notices =
    [
        // Reprint: what is done, and on what terms.
        (
            ["转载", "转发", "转摘", "摘编", "复制", "引用", "镜像"],
            ["注明出处", "注明来源", "请注明", "联系授权", "书面授权", "不得", "必究", "严禁", "欢迎转", "谢绝", "务必"]
        ),
        (["需转载", "要转载", "欲转载", "转载请"], ["联系", "登录", "附上"]),
        // Liability: whose fault, and what to do about it.
        (
            [
                "侵权",
                "侵犯您",
                "侵犯了您",
                "侵犯你",
                "侵犯原",
                "侵犯作者",
                "侵犯版权",
                "侵犯著作权",
                "版权问题",
                "涉及版权",
            ],
            ["联系", "删除", "告知", "处理", "来电", "来函", "及时与", "举报", "认领"]
        ),
        // The public's rights and objections are an office's to take up, not a site's.
        (
            ["权益", "异议"],
            ["删除", "告知", "联系我们", "联系本", "联系小编", "联系作者", "本站", "本网", "与我们", "及时与本"]
        ),
        (["仅代表", "不代表"], ["观点", "立场", "意见"]),
        (
            ["信息发布平台", "信息存储", "仅供参考", "仅供学习", "不构成"],
            ["观点", "建议", "用途", "服务", "发布", "参考", "使用", "责任"]
        ),
        (
            ["来自网络", "来源网络", "来源于网络", "源自网络", "网络转载", "整理自网络"],
            ["侵", "删除", "联系", "版权", "图片", "文章", "内容"]
        ),
        (["版权", "著作权"], ["所有", "归属", "归原作者", "归作者", "必究", "Copyright", "reserved"]),
        (
            ["点击上方", "点击下方", "点击蓝字", "点击标题下", "点上方", "点蓝字"],
            ["关注", "订阅", "蓝字", "名片", "卡片"]
        ),
        (["本文链接", "本文地址", "本文网址", "原文链接", "原文地址", "文章链接"], ["http", "www."]),
        (["获取更多"], ["资讯", "信息", "内容", "动态", "干货"]),
        // Comment boxes.
        (
            ["评论", "回复", "留言", "发言"],
            ["登录", "有价值", "禁止发言", "删除", "文明上网", "理性", "网友", "请输入", "字符", "发布", "抢沙发"]
        ),
        (["all rights", "uploaded", "copyright"], ["storage", "posted", "reserved"]),
    ];

    /// <summary>Pairs of groups that tell whose site it is and how to reach them: an article's own may have them too.</summary>
    public static readonly (string[] What, string[] Claim)[] Contacts =
    [
        (["主办单位", "主办：", "地址"], ["版权所有", "邮编", "电话", "备案", "承办"]),
        (["联系电话", "联系方式", "客服", "热线", "邮箱", "投稿", "商务合作", "QQ"], ["电话", "@", "：", ":", "微信"]),
    ];

    /// <summary>Accounts and apps, and what a plug asks the reader to do with them.</summary>
    public static readonly (string[] What, string[] Claim)[] Accounts =
    [
        (
            ["二维码", "公众号", "微信号", "扫码", "小程序", "客户端", "APP"],
            ["搜索关注", "长按", "识别", "扫描", "关注我们", "关注本", "下载", "欢迎关注", "点击关注", "请关注"]
        ),
    ];

    /// <summary>A plea to like and share speaks to the reader: how it opens, and a word of each of two groups.</summary>
    public static readonly (string[] Openers, string[] What, string[] Claim) Plea = (
        [
            "觉得",
            "喜欢",
            "请",
            "如",
            "若",
            "欢迎",
            "动动",
            "看完",
            "感谢",
            "点",
            "长按",
            "关注",
            "更多",
            "转发",
            "分享",
            "收藏",
            "记得",
            "别忘",
            "本文",
            "文章",
            "以上",
            "温馨提示",
            "*",
            "【",
            "（",
            "(",
        ],
        ["点赞", "点个赞", "在看", "分享", "收藏", "一键三连", "转发", "小红心"],
        ["请", "觉得", "喜欢", "欢迎", "动动", "别忘", "点亮", "给个", "记得"]
    );

    /// <summary>
    /// Consent, and a newsletter, by their own openers: articles too tell of users who agree to a policy, and of members
    /// who pay.
    /// </summary>
    public static readonly (string[] Openers, string[] What, string[] Claim)[] AddressedNotices =
    [
        (
            ["本网站", "我们使用", "您", "Cookie"],
            ["Cookie", "cookie", "隐私声明", "隐私权", "隐私政策"],
            ["同意", "体验", "了解"]
        ),
        (["订阅", "加入"], ["电子报", "付费会员"], ["订阅", "加入"]),
    ];

    /// <summary>
    /// Of the openers those that headlines and leads have too (<c>部分网友转发了视频</c>): before the prose they make no notice.
    /// </summary>
    public static readonly string[] CommonOpeners =
    [
        "部分",
        "用户",
        "网友",
        "内容",
        "来源",
        "图片",
        "文章",
        "版权",
        "请",
        "如",
        "若",
        "感谢",
        "喜欢",
        "联系",
        "举报",
        "客服",
        "投稿",
        "更多",
        "看完",
        "暂无",
    ];

    /// <summary>Words that make any short line furniture.</summary>
    public static readonly string[] Decisive =
    [
        "ICP备",
        "公网安备",
        "All Rights Reserved",
        "all rights reserved",
        "违法和不良信息举报",
        "不良信息举报：",
        "enpproperty",
        "互联网新闻信息服务许可",
        "信息网络传播视听节目许可",
        // The account's page in WeChat.
        "轻点两下取消",
    ];
}
