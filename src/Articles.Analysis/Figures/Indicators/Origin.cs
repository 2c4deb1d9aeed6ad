using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells the number that a change sets out from behind 的: 由4G时代的|375Mbps|提升到1Gbps.</summary>
internal static class Origin
{
    private const int Longest = 20;

    private const int LongestPoint = 5;
    private static readonly WordList Paces = new("每日 每天 每周 每月 每年 每小时 日均 月均 年均");

    // 从事养老服务的9000人 sets out from nothing.
    private static readonly WordList Others = new("从事 从而 从此 从严 从小 从未 从来 从教 从医 从军");

    /// <summary>Whether a phrase is only where something sets out (从开盘价); from one place to another is the way (从甲县到乙县).</summary>
    public static bool Begins(string text, int at, int end) =>
        text[at] == '从'
        && end - at <= LongestPoint
        && Others.LengthAt(text, at, end) == 0
        && !WholeWords.Holds(text, at, end)
        && text.AsSpan(at, end - at).IndexOfAny('到', '至', '的') < 0
        && Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out _) <= 1;

    /// <summary>Where the words begin that 从 or 由 leads; -1 if the number is no such one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where its clause begins or the figure before it ends.</param>
    /// <param name="at">Where the number begins.</param>
    public static int Start(string text, int from, int at)
    {
        var number = at;
        // 开业时的|每日|80人.
        at -= Paces.LengthBefore(text, from, at);
        if (at <= from || text[at - 1] != '的')
        {
            return -1;
        }
        for (var p = at - 3; p > Math.Max(from + 1, at - Longest); p--)
        {
            if (text[p] is '从' or '由' && Others.LengthAt(text, p, at) == 0 && !WholeWords.Holds(text, p, at))
            {
                return IsLeft(text, number) ? p : -1;
            }
        }
        return -1;
    }

    // Whether the number's clause goes on with what it changes to.
    private static bool IsLeft(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        rest = rest.IndexOfAny("，。；\n") is var stop and >= 0 ? rest[..stop] : rest;
        return ReachingVerbs.All.IsIn(text, at, at + rest.Length);
    }
}
