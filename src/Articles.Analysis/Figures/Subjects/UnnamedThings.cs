using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells things without a name that are spoken of by where they are: 甲市的一家工厂, 在甲县的一处小区. What they have is not the
/// place's.
/// </summary>
internal sealed class UnnamedThings(string text, MentionIndex index)
{
    private static readonly WordList Ones = new(
        "一家 一处 一座 一所 一个 一位 一名 一户 一栋 一幢 一间 一片 一块 一条 某 多家"
    );
    private static readonly WordList These = new("这家 这处 这座 这所 这个 这位 这名 这户 这栋 这片");

    // 甲市一个月, 甲县这个季度: how long.
    private static readonly WordList Times = new(
        "月 多月 半月 季度 季 学期 星期 小时 周 年 冬 夏 春 秋 假期 暑期 暑假 寒假 五一 国庆 十一"
    );

    // 甲市这座历史名城 is 甲市.
    private static readonly SearchValues<char> Places = SearchValues.Create("省市县区州镇乡村城岛地");
    private const int LongestPlace = 8;

    /// <summary>Whether a clause speaks of such a thing, or leads to it.</summary>
    /// <param name="start">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public bool IsLed(int start, int end)
    {
        start += PlaceLeads.All.LengthAt(text, start, end);
        return index.At(start) is { } place
            && place.Offset == start
            && Follows(NameChain.Last(text, index, index.FirstAfter(start), end), end);
    }

    /// <summary>Whether a place's name only says where such a thing is.</summary>
    public bool Follows(Named place, int end)
    {
        if (place.Entity.Category != EntityCategory.Location || place.End >= end)
        {
            return false;
        }
        var at = place.End + (text[place.End] == '的' ? 1 : 0);
        return Ones.LengthAt(text, at, end) is var one and > 0
            ? Times.LengthAt(text, at + one, end) == 0
            : These.LengthAt(text, at, end) is var these and > 0
                && Times.LengthAt(text, at + these, end) == 0
                && text.AsSpan(at + these, Math.Min(LongestPlace, end - at - these)).IndexOfAny(Places) < 0;
    }
}
