using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads that a measure is at a record, which its value follows: 收入|创历史新高|110亿元.</summary>
internal static class Records
{
    private const int Longest = 14;

    private static readonly WordList Levels = new("新高 新低 历史最高 历史最低 历史最好水平 历史最高水平");
    private static readonly WordList Reaching = new(
        "创 创下 创出 再创 又创 屡创 续创 连创 首创 创造 刷新 实现 达到 创下了 创出了 再次创下"
    );

    /// <summary>How long such words are that end at a place; 0 if none do.</summary>
    public static int LengthBefore(string text, int from, int end)
    {
        // 吞吐量|创|2万标箱新高.
        if (end > from && text[end - 1] == '创' && Levels.IsIn(text, end, Math.Min(text.Length, end + Longest)))
        {
            return 1;
        }
        var level = Levels.LengthBefore(text, from, end);
        for (var at = end - level - 1; level > 0 && at >= from && end - at <= Longest; at--)
        {
            if (text[at] is '，' or '、' or '；')
            {
                return 0;
            }
            if (Reaching.LengthAt(text, at, end - level) is > 0 and var verb)
            {
                // 再|创: the adverb belongs to the verb.
                return Math.Max(end - at, end - at - verb + Reaching.LengthBefore(text, from, at + verb));
            }
        }
        return 0;
    }
}
