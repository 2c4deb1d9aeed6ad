using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measure from what a preposition leads before it: 通过光纤|一毫秒, 从开盘价|下跌3%.</summary>
internal static class LedMeasure
{
    private static readonly WordList Prepositions = new(
        "通过 在 以 经 按 依托 基于 借助 利用 运用 围绕 针对 面向 对于 每隔"
    );

    private static readonly WordList Standing = new(
        "为代表的 为主的 为核心的 为重点的 为主体的 为主导的 为依托的 为首的"
    );

    /// <summary>Where the measure begins behind it; the place itself if no preposition leads, the end if no measure begins.</summary>
    public static int After(string text, int start, int end, MentionIndex mentions)
    {
        // 向中小企业提供|贷款: to whom it goes.
        if (start + 1 < end && text[start] == '向' && !WholeWords.Holds(text, start, end))
        {
            return Math.Max(start, Done(text, start, end, mentions));
        }
        if (start >= end || !(IsLed(text, start, end) || Origin.Begins(text, start, end)))
        {
            return start;
        }
        // 通过手机办理的|流量, 以现金分配的|利润: the preposition is an attribute's.
        if (
            (text[start] == '以' || text.AsSpan(start, end - start).StartsWith("通过"))
            && text.AsSpan(start, end - start).Contains('的')
            && MeasureWords.EndsWith(text, new TextSpan(start, end - start))
        )
        {
            return start;
        }
        // 以甲为代表的|付费用户: what stands for it is an attribute.
        if (
            text[start] == '以'
            && Standing.IndexIn(text, start, end) is >= 0 and var standing
            && standing + Standing.LengthAt(text, standing, end) is var noun
            && noun < end
        )
        {
            return noun;
        }
        return Done(text, start, end, mentions) is var done and > 0 ? done : end;
    }

    // A preposition leads the phrase; in 利用率 its characters are a part of the noun.
    private static bool IsLed(string text, int start, int end) =>
        Prepositions.LengthAt(text, start, end) is var length and > 0
        && Compounds.LengthAt(text, start, end) == 0
        && (length > 1 || !WholeWords.Holds(text, start, end))
        && !(start + length == end - 1 && text[end - 1] is '率' or '量' or '额');

    // 通过门户网站发布|解读材料: the verb that ends the adverbial has what is counted as its object. 0 if there is none.
    private static int Done(string text, int start, int end, MentionIndex mentions)
    {
        for (var at = end - 2; at > start; at--)
        {
            if (
                Verbs.GoverningAt(text, at, end) is var verb and > 1
                && at + verb < end
                && !(mentions.At(at) is { } name && name.End > at + verb)
            )
            {
                return at + verb;
            }
        }
        return 0;
    }
}
