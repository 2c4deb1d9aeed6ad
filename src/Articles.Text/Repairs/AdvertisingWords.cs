using Articles.Text.Characters;

namespace Articles.Text.Repairs;

/// <summary>
/// The words of the advertising that intruders put into other people's pages: general knowledge of what gambling and
/// adult sites call themselves, simplified. None is evidence by itself.
/// </summary>
internal static class AdvertisingWords
{
    /// <summary>Brands of gambling sites, in lower case.</summary>
    public static readonly string[] Brands =
    [
        "188bet",
        "beat365",
        "bet365",
        "bob综合",
        "bob体育",
        "ca88",
        "hth",
        "kaiyun",
        "leyu",
        "manbetx",
        "ob体育",
        "pg电子",
        "w66",
        "w88",
        "yabo",
        "乐鱼体育",
        "九游会",
        "亚博",
        "亚美am8",
        "凯发",
        "半岛体育",
        "华体会",
        "南宫28",
        "天博体育",
        "威尼斯人娱乐",
        "尊龙凯时",
        "开云体育",
        "必威体育",
        "新葡京",
        "星空体育",
        "江南体育",
        "火狐体育",
        "爱游戏体育",
        "球速体育",
        "米兰体育",
        "万博体育",
        "金宝博",
        "雷火电竞",
    ];

    /// <summary>The search for <see cref="Brands"/>.</summary>
    public static readonly RareWords AnyBrand = new(Brands, CharacterSigns.BrandStart, CharacterSigns.BrandSecond);

    /// <summary>What such a brand is followed by; one behind the other.</summary>
    public static readonly string[] Suffixes =
    [
        "官方网站",
        "官方入口",
        "登录入口",
        "手机版",
        "网页版",
        "电子",
        "综合",
        "体育",
        "娱乐",
        "国际",
        "官网",
        "官方",
        "平台",
        "登录",
        "登陆",
        "注册",
        "入口",
        "下载",
        "网址",
        "网站",
        "app",
        "k8",
        "vip",
        "365",
    ];

    /// <summary>Words by which an article shows that it speaks of such sites itself.</summary>
    public static readonly string[] Topics = ["赌", "賭", "博彩", "投注", "下注", "赞助", "贊助", "诈骗", "詐騙"];

    /// <summary>Words of adult sites' lists of search terms.</summary>
    public static readonly string[] Adult =
    [
        "久久",
        "一区二区",
        "无码",
        "欧美日韩",
        "日韩精品",
        "国产精品",
        "国产亚洲",
        "色婷婷",
        "波多野结衣",
        "人妻",
        "熟女",
        "少妇",
        "啪啪",
        "毛片",
        "18禁",
        "亚洲av",
        "日韩av",
        "欧美色",
        "婷婷",
        "精品一区",
        "二区三区",
        "三区四区",
        "超碰",
        "蜜臀",
        "蜜桃",
        "色图",
        "亚洲一级",
        "日韩欧美",
        "亚洲中文字幕",
        "精品久",
        "骚片",
        "制服丝袜",
        "激情五月",
        "大香蕉",
        "无遮挡",
        "内射",
    ];

    /// <summary>The search for <see cref="Adult"/>.</summary>
    public static readonly RareWords AnyAdult = new(Adult, CharacterSigns.AdultStart, CharacterSigns.AdultSecond);

    /// <summary>What such lists say besides.</summary>
    public static readonly string[] Viewing =
    [
        "在线",
        "免费",
        "视频",
        "观看",
        "高清",
        "播放",
        "综合",
        "网站",
        "av",
        "国产",
        "精品",
        "影院",
        "中文字幕",
        "成人",
        "电影网",
    ];

    /// <summary>Invitations that a notice in brackets makes beside its site's address.</summary>
    public static readonly string[] Invitations =
    [
        "请访问",
        "請訪問",
        "请登录",
        "請登錄",
        "请记住",
        "請記住",
        "请收藏",
        "請收藏",
        "收藏本站",
        "最新章节",
        "最新章節",
        "首发",
        "首發",
        "手机用户请",
        "手機用戶請",
        "更多精彩",
        "本文来自",
        "本文來自",
    ];

    /// <summary>Whether a text has one of some words in it, whatever the case of its letters.</summary>
    public static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
