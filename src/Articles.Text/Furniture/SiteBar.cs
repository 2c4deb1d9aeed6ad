using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>
/// Lines made of buttons and counters: <c>分享到：微信好友 QQ空间</c>, <c>上一页 1 2 下一页</c>, <c>字号：大 中 小</c>,
/// <c>浏览次数：1024</c>. Every part of such a line is a button's label, a counter or a number.
/// </summary>
internal static class SiteBar
{
    private const int Longest = 80;
    private static readonly SearchValues<char> Separators = SearchValues.Create(
        " \t\u3000\u00a0：:|｜/／>»›[]【】（）()·、，"
    );

    private static readonly HashSet<string> Buttons =
    [
        "大",
        "中",
        "小",
        "大号",
        "中号",
        "小号",
        "字号",
        "字体",
        "首页",
        "尾页",
        "末页",
        "微信好友",
        "新浪微博",
        "腾讯微博",
        "QQ好友",
        "QQ",
        "微信朋友圈",
        "抖音",
        "头条",
        "豆瓣",
        "人人网",
        "百度贴吧",
        "更多",
        "转发",
        "赞",
        "点赞",
        "纠错",
        "我要纠错",
        "保存",
        "扫码分享",
        "手机看",
        "用手机看",
        "A-",
        "A+",
        "视力保护色",
        "网站地图",
        "站点地图",
        "隐私安全",
        "隐私政策",
        "隐私声明",
        "站外导航",
        "网站导航",
        "常见问题",
        "联系方式",
        "联系我们",
        "关于我们",
        "法律声明",
        "使用帮助",
        "意见反馈",
        "友情链接",
        "设为首页",
        "加入收藏",
        "无障碍",
        "无障碍浏览",
        "无障碍阅读",
        "长者模式",
        "关怀版",
        "适老版",
        "智能问答",
        "个人中心",
        "繁体",
        "简体",
        "English",
        "版权所有",
    ];

    private static readonly HashSet<string> Counters =
    [
        "浏览",
        "浏览次数",
        "浏览量",
        "阅读",
        "阅读量",
        "阅读数",
        "阅读次数",
        "点击",
        "点击数",
        "点击量",
        "点击次数",
        "访问量",
        "访问次数",
        "人气",
        "评论",
        "评论数",
        "最新评论",
        "全部评论",
        "热门评论",
        "点赞",
        "收藏",
        "分享",
        "跟帖",
    ];

    // What a line says beside its numbers: who takes part, how many follow.
    private static readonly HashSet<string> Tallies =
    [
        "跟贴",
        "跟帖",
        "参与",
        "推荐",
        "条评论",
        "人参与",
        "人参与评论",
        "条评论人参与",
        "条评论人参与网友评论",
        "跟贴跟贴参与",
        "参与跟贴",
        "我有话说人参与",
        "我有话说人参与收藏本文",
        "赞赏分享",
    ];

    /// <summary>Whether a line counts who takes part: <c>6条评论|106人参与网友评论</c>, <c>跟贴31</c>.</summary>
    public static bool IsTally(ReadOnlySpan<char> line)
    {
        const int LongestTally = 30;
        if (line.Length > LongestTally || line.IndexOfAnyInRange('0', '9') < 0)
        {
            return false;
        }
        Span<char> words = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (CharacterClass.IsHan(c))
            {
                words[length++] = c;
            }
            else if (char.IsLetter(c))
            {
                return false;
            }
        }
        return Has(Tallies, words[..length]);
    }

    /// <summary>Whether a line is nothing but buttons and counters, with one label at least.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }
        var (labels, words, numbers) = (0, 0, 0);
        var wasCounter = false;
        foreach (var range in line.SplitAny(Separators))
        {
            var part = line[range];
            if (part.IsEmpty)
            {
                continue;
            }
            var isNumber = IsCount(part);
            var isLabel = Has(FurniturePhrases.WholeLines, part);
            var isButton = isLabel || Has(Buttons, part) || Has(Counters, part);
            if (!isNumber && !isButton)
            {
                return false;
            }
            labels += isLabel || wasCounter && isNumber ? 1 : 0;
            // 大, 中 and 小 alone are words.
            words += isButton && part.Length > 1 ? 1 : 0;
            numbers += isNumber ? 1 : 0;
            wasCounter = Has(Counters, part);
        }
        return labels > 0 || (words >= 2 && words >= numbers);
    }

    /// <summary>Whether a line holds buttons or counters of a site beside something else.</summary>
    public static bool HasControls(ReadOnlySpan<char> line)
    {
        foreach (var control in FurniturePhrases.Controls)
        {
            if (line.Contains(control, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCount(ReadOnlySpan<char> part) =>
        part.TrimEnd("次条人万+").Length is var length
        && (length == 0 ? part is "次" or "条" or "人" : part[..length].IndexOfAnyExceptInRange('0', '9') < 0);

    private static bool Has(HashSet<string> names, ReadOnlySpan<char> part) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);
}
