using System.Buffers;
using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Modifiers;

/// <summary>The words before and after a number that bound it.</summary>
internal static class ModifierTable
{
    private static readonly (Modifier Modifier, WordList Words)[] Before =
    [
        (
            Modifier.AtLeast,
            new(
                "不少于 不低于 不小于 不短于 至少有 至少要有 至少 最少 最低 起码 大于等于 大于或等于 大于或者等于 ≥ 保底 不下于 不下 不亚于"
            )
        ),
        (
            Modifier.AtMost,
            new(
                "不超过 不超 不高于 不多于 不大于 不逾 不突破 至多 最多 最高不超过 小于等于 小于或等于 小于或者等于 ≤ 控制在 顶多 充其量 撑死"
            )
        ),
        (
            Modifier.MoreThan,
            new(
                "超过 超过了 突破了 超出 超 逾 突破 首破 已破 高于 多于 大于 已超 远超 超越 大过 升破 涨破 冲破 不止 胜过 远超 远超过 大大超过 大幅超过 上 > ＞ 跨过 迈过 跃上 站上 迈上"
            )
        ),
        (
            Modifier.LessThan,
            new(
                "不到 不足 未到 低于 少于 小于 不满 未满 不及 跌破 短于 < ＜ 未达 未达到 没有达到 没达到 未能达到 尚未达到 仍未达到 远未达到 还未达到 还没有达到 达不到"
            )
        ),
        (
            Modifier.About,
            new(
                "近 约 大约 约为 接近 逼近 将近 大概 约有 约占 约合 几乎 近乎 差不多 约达 ≈ ~ 约计 直逼 大致 迫近 几近 大致在 大体在"
            )
        ),
    ];

    private static readonly (Modifier Modifier, WordList Words)[] After =
    [
        (Modifier.MoreThan, new("以上 有余 多 余 + ＋ 之上 开外 出头 及以上")),
        (Modifier.LessThan, new("以下 之下 及以下")),
        (Modifier.AtMost, new("以内 之内 封顶")),
        (Modifier.About, new("左右 上下 前后 许")),
    ];

    /// <summary>Reads the modifier that ends at a place.</summary>
    /// <returns>Its length; 0 if there is none.</returns>
    public static int ReadBefore(string text, int start, int at, out Modifier modifier)
    {
        var longest = 0;
        modifier = Modifier.Exact;
        foreach (var (candidate, words) in Before)
        {
            if (
                words.LengthBefore(text, start, at) is var length
                && length > longest
                && IsWhole(text, start, at - length)
            )
            {
                (longest, modifier) = (length, candidate);
            }
        }
        if (Surpassing.LengthBefore(text, start, at) is var over && over > longest)
        {
            (longest, modifier) = (over, Modifier.MoreThan);
        }
        longest += longest > 0 ? Denials.Read(text, start, at - longest, longest, ref modifier) : 0;
        // 对接近百家: 接 belongs to 对接.
        var isJoined =
            longest == 2
            && at - 3 >= start
            && text[at - 2] == '接'
            && text[at - 3] is '对' or '连' or '衔' or '承' or '链';
        return isJoined ? 1 : longest;
    }

    /// <summary>
    /// What bounds a figure: its own words, else those before the verb of a share (约|占总数的12%), or before what it is likened to.
    /// </summary>
    public static Modifier Of(string text, in Quantity quantity, Indicator indicator) =>
        Told(text, quantity, indicator) is not Modifier.Exact and var told
            ? told
            : Likened(text, quantity, indicator.Start) ?? Modifier.Exact;

    private static Modifier Told(string text, in Quantity quantity, Indicator indicator)
    {
        if (
            quantity.Modifier == Modifier.Exact
            && (
                Most.IsIn(text, Math.Max(indicator.Start, quantity.Offset - LongestShare), quantity.Offset)
                || (
                    quantity.Unit.Kind == UnitKind.Money
                    && IsGranted(text, Math.Max(indicator.Start, quantity.Offset - LongestShare), quantity.Offset)
                )
            )
        )
        {
            return Modifier.AtMost;
        }
        // 1小时内到达: it takes no longer.
        if (
            quantity is { Modifier: Modifier.Exact, Unit.Kind: UnitKind.Time }
            && quantity.End < text.Length
            && text[quantity.End] == '内'
        )
        {
            return Modifier.AtMost;
        }
        var share = quantity.Offset - 1;
        if (quantity.Modifier != Modifier.Exact || quantity.Unit.Kind != UnitKind.Percent)
        {
            return quantity.Modifier;
        }
        while (share > indicator.Start && text[share] != '占' && quantity.Offset - share < LongestShare)
        {
            share--;
        }
        if (
            share >= indicator.Start
            && text[share] == '占'
            && ReadBefore(text, Math.Max(0, share - 4), share, out var modifier) > 0
        )
        {
            return modifier;
        }
        // 不超过股份总数|15%: the bound leads the noun.
        for (var at = quantity.Offset - 2; at > Math.Max(indicator.Start, quantity.Offset - LongestShare); at--)
        {
            if (text[at] is '，' or '、' || char.IsAsciiDigit(text[at]))
            {
                break;
            }
            if (ReadBefore(text, indicator.Start, at, out modifier) > 2)
            {
                return modifier;
            }
        }
        return Modifier.Exact;
    }

    // 成本约为传统工艺的|三分之一, 含量不到海平面的一半: the bound stands before what the measure is likened to.
    private static Modifier? Likened(string text, Quantity quantity, int start)
    {
        if (
            quantity.Modifier != Modifier.Exact
            || quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.Multiple or UnitKind.None)
            || quantity.Offset <= start
            || text[quantity.Offset - 1] != '的'
        )
        {
            return null;
        }
        var from = Math.Max(start, quantity.Offset - LongestShare);
        var at = Likening.IndexIn(text, from, quantity.Offset);
        return at < 0
            || (at > 0 && text[at - 1] == '不')
            || text.AsSpan(at, quantity.Offset - at).IndexOfAny(Elsewhere) >= 0
                ? null
            : text[at] == '不' ? Modifier.LessThan
            : text[at] is '超' ? Modifier.MoreThan
            : Modifier.About;
    }

    private static readonly SearchValues<char> Elsewhere = SearchValues.Create("，、“”占");
    private static readonly WordList Likening = new(
        "约为 约是 大约是 大约为 大致为 约占 约相当于 大约相当于 接近 逼近 不到 不足 超过"
    );
    private const int LongestShare = 24;
    private static readonly WordList Most = new("最大可 最多可 最多能 最大能");

    // 最高可领150元, 最高补贴100万元: what is granted to each. 最高 alone tells of a record, as 最高奖励的企业 does of a firm.
    private static bool IsGranted(string text, int from, int at)
    {
        var granted = Granted.IndexIn(text, from, at);
        if (granted < 0 || (granted >= from + 2 && text.AsSpan(granted - 2, 2) is "历史" or "史上"))
        {
            return false;
        }
        var gap = text.AsSpan(granted, at - granted)[Granted.LengthAt(text, granted, at)..];
        return gap.Length <= LongestGrant && !gap.ContainsAny(NoGrant);
    }

    private static readonly SearchValues<char> NoGrant = SearchValues.Create("的，、利收产");
    private const int LongestGrant = 6;

    private static readonly WordList Granted = new(
        "最高可 最高能 最高将 最高获 最高补贴 最高奖励 最高资助 最高给予 最高补助 最高立减 最高减免 最高优惠 最高赔付 最高授信 给予最高 获得最高 可获最高 支持最高 补助最高 奖励最高 补贴最高 财政最高 提供最高"
    );

    /// <summary>Reads the modifier that begins at a place.</summary>
    /// <returns>Its length; 0 if there is none.</returns>
    public static int ReadAfter(string text, int at, int end, out Modifier modifier)
    {
        var longest = 0;
        modifier = Modifier.Exact;
        // 比去年的6亿吨|多|3000万吨, 比预算|多出|2亿元: by how much it is more.
        if (IsMore(text, at, end))
        {
            return 0;
        }
        // 12GB+256GB: a sign that joins two.
        if (at + 1 < end && text[at] is '+' or '＋' && char.IsAsciiDigit(text[at + 1]))
        {
            return 0;
        }
        foreach (var (candidate, words) in After)
        {
            if (words.LengthAt(text, at, end) is var length && length > longest)
            {
                (longest, modifier) = (length, candidate);
            }
        }
        return longest;
    }

    private static bool IsMore(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != '多')
        {
            return false;
        }
        var next = text[at + 1] is '了' or '出' ? at + 2 : at + 1;
        return next < end && Numerals.Begins(text[next]) && text[next] != '一';
    }

    // The last character of a longer word is no modifier: 最近, 附近, 合约, 节约, 网上, 马上, 以上.
    private static readonly WordList Longer = new(
        "最近 附近 邻近 靠近 临近 合约 节约 签约 集约 条约 公约 制约 大约 网上 马上 以上 线上 加上 之上 路上 世界上 晚上 早上 向上 高超 赶超 反超 买超 卖超 新近 亲近 相近 邀约 续约 履约 预约 违约 毁约 网约 解约 失约 爽约 要约 契约 特约 相约 赴约 婚约 纽约 简约 贴近 走近 就近 远近 挨近"
    );

    private static bool IsWhole(string text, int start, int wordStart) =>
        wordStart >= text.Length
        || text[wordStart] is not ('近' or '约' or '上' or '超')
        || Longer.LengthBefore(text, start, wordStart + 1) == 0
        || Longer.LengthBefore(text, start, wordStart + 1) == 2 && text.AsSpan(wordStart - 1, 2) is "大约";
}
