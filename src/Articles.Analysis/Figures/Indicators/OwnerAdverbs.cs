using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Parts a measure from how and by what means its owners do it: 甲公司、乙大学|联合研制的|丙仪, 甲局|利用卫星遥感筛选|企业.</summary>
internal static class OwnerAdverbs
{
    private const int LongestVerb = 3;

    private static readonly WordList Adverbs = new("首次 共 均 都 还 已 也 联合 共同 携手 合计 正式 各自 的 等");
    private static readonly WordList Together = new("联合 共同 合作 携手");

    /// <summary>Where it begins behind what it was made by (与乙大学联合|研制的|丙仪), where a word of doing so together stands before the place.</summary>
    public static int AfterCommonDeed(string text, int at, int end) =>
        Together.LengthBefore(text, Math.Max(0, at - LongestVerb), at) > 0 ? AfterDeed(text, at, end) : at;

    /// <summary>Where what is measured begins; the place itself where nothing of that stands there.</summary>
    public static int After(string text, int at, int end, MentionIndex mentions)
    {
        while (
            Adverbs.LengthAt(text, at, end) is var adverb and > 0 && !(adverb == 1 && WholeWords.Holds(text, at, end))
        )
        {
            at += adverb;
        }
        at = AfterDeed(text, at, end);
        return LedMeasure.After(text, at, end, mentions) is var led && led < end && text[led] != '的' ? led : at;
    }

    // 甲公司、乙公司联合|研制的|丙仪.
    private static int AfterDeed(string text, int at, int end)
    {
        for (var length = 1; length <= LongestVerb && at + length + 1 < end; length++)
        {
            if (
                text[at + length] == '的'
                && Lexicon.Words.All.TryGetValue(text.AsSpan(at, length), out var word)
                && Lexicon.Words.Tag(word) is ['v', ..]
            )
            {
                return at + length + 1;
            }
        }
        return at;
    }
}
