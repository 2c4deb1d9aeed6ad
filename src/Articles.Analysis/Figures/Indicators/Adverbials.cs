using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts what is measured from who does it, and where, when, with and for whom: 甲公司去年在乙市|投资2亿元.</summary>
internal static class Adverbials
{
    private static readonly WordList Manners = new("已 还 将 拟 计划 预计 累计 已经 共 也 先后 已累计 仅 就 共计");
    private static readonly WordList Prepositions = new("在 通过 向 为 从 对 给 面向 经");
    private static readonly WordList Partners = new("与 同 联合 携手 会同");
    private static readonly WordList Together = new("共同 联合 合作 一起 携手 合资 合计");
    private static readonly WordList Behind = new("的支持下 的帮助下 的指导下 等地 等 当地 方面 处 手中 境内");
    private static readonly WordList Lands = new(
        "海外 海外市场 国内 国内市场 国外 国外市场 境外 全国 全国各地 全球 全球市场 中国市场 当地 各地 线上 线下 线上线下 省内 省外 市内 市外 社会"
    );

    // 在某地平均要花费154元 is told of what was spoken of before.
    private static readonly WordList Spending = new("花费 要花 需 需要 花");

    /// <summary>Where what is measured begins; the place itself where nothing of that stands before it.</summary>
    public static int After(string text, int start, int end, PeriodList expressions, MentionIndex mentions)
    {
        var at = mentions.At(start) is { } name && name.Offset == start ? name.End : start;
        var isLed = false;
        for (var next = Next(text, at, end, expressions, mentions, ref isLed); next > at; )
        {
            at = next;
            next = Next(text, at, end, expressions, mentions, ref isLed);
        }
        return isLed && at + 1 < end && Spending.LengthBefore(text, at, end) == 0 ? at : start;
    }

    private static int Next(string text, int at, int end, PeriodList expressions, MentionIndex mentions, ref bool isLed)
    {
        if (at < end && expressions.At(at) is { } when && when.Offset == at && when.End < end)
        {
            return when.End;
        }
        if (Manners.LengthAt(text, at, end) is var manner and > 0 && !(manner == 1 && WholeWords.Holds(text, at, end)))
        {
            return at + manner;
        }
        var after = AfterPhrase(text, at, end, mentions);
        isLed |= after > at;
        return after;
    }

    // 在乙市, 在海外市场, 通过丙公司, 与丙公司共同: the place itself if no such phrase begins there.
    private static int AfterPhrase(string text, int at, int end, MentionIndex mentions)
    {
        var partner = Partners.LengthAt(text, at, end);
        var led = partner > 0 ? partner : Prepositions.LengthAt(text, at, end);
        if (led == 0 || (led == 1 && WholeWords.Holds(text, at, end)))
        {
            return at;
        }
        var to = at + led;
        var isPlaceOnly = text[at] == '在';
        var after =
            mentions.At(to) is { } name && name.Offset == to && IsWhole(text, name, isPlaceOnly) ? name.End
            : partner == 0 && Lands.LengthAt(text, to, end) is var land and > 0 ? to + land
            : at;
        // 向甲地、乙地|调运: a list goes on.
        if (after == at || after >= end || text[after] is '、' or '及' or '和' or '与')
        {
            return at;
        }
        after += Behind.LengthAt(text, after, end);
        if (partner > 0)
        {
            return Together.LengthAt(text, after, end) is var together and > 0 ? after + together : at;
        }
        // 在乙市的|营收; 为丙公司的订单 is what is measured.
        var isOf = after < end && text[after] == '的';
        return !isOf ? after
            : isPlaceOnly ? after + 1
            : at;
    }

    // 在甲市场: the name is cut out of a longer word.
    private static bool IsWhole(string text, Named name, bool isPlaceOnly) =>
        (
            !isPlaceOnly
            || name.Entity.Category == EntityCategory.Location
            || Behind.LengthAt(text, name.End, text.Length) > 3
        ) && !text.AsSpan(name.End - 1).StartsWith("市场");
}
