using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells what a share is of where that stands before it.</summary>
internal static class ShareBefore
{
    private const int ShortestShare = 4;

    private static readonly WordList Bounds = new("不少于 不低于 不高于 不超过 不得少于 不得低于 不得高于 不得超过");

    /// <summary>Whether what the share is of stands behind 占, with all that belongs to it: 占全国新增装机的|76%.</summary>
    public static bool IsLed(string text, int from, int at) =>
        at - from > ShortestShare
        && text[from] == '占'
        && text[at - 1] == '的'
        && text[from + 1] is not ('地' or '比' or '用' or '有' or '据' or '道')
        && text.AsSpan(from, at - from).IndexOfAny('，', '、') < 0;

    /// <summary>Where the words that bound a share begin behind its measure (现金分红|不少于净利润的60%); -1 if there are none.</summary>
    public static int Bound(string text, int from, int at) =>
        at > from
        && text[at - 1] == '的'
        && Bounds.IndexIn(text, from, at) is var bound
        && bound > from
        && MeasureWords.EndsWith(text, new TextSpan(from, bound - from))
            ? bound
            : -1;
}
