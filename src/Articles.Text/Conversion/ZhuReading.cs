using Articles.Lexicon;

namespace Articles.Text.Conversion;

/// <summary>
/// Decides whether a 著 is the one of 著名 and 著作. Two segmentations of the characters around it are compared by the
/// frequencies of the segmentation dictionary, one with 著 in a word that is written so and one with 着 in its place:
/// 著名 stays in 世界著名的, but 随著名次上升 is 随着 + 名次. And 著 stays after an author's name (鲁迅著).
/// </summary>
internal static class ZhuReading
{
    /// <summary>Characters to look at on either side: longer words are rare, and a fixed number keeps time linear.</summary>
    private const int Reach = 6;

    /// <summary>Whether the 著 at an offset is written so in simplified text too.</summary>
    public static bool IsMeant(ReadOnlySpan<char> text, int index)
    {
        var from = index;
        while (from > 0 && index - from < Reach && IsIdeograph(text[from - 1]))
        {
            from--;
        }

        var to = index + 1;
        while (to < text.Length && to - index <= Reach && IsIdeograph(text[to]))
        {
            to++;
        }

        var before = text[from..index];
        return IsInWord(text[from..to], index - from) || (to == index + 1 && IsCredit(before, text[to..]));
    }

    private static bool IsInWord(ReadOnlySpan<char> window, int place)
    {
        var written = ShortSegmentation.ScoreWritten(window, place);
        return !float.IsNegativeInfinity(written) && written >= ShortSegmentation.ScoreParticle(window, place);
    }

    /// <summary>
    /// Whether 著, at the end of a clause or before a title, follows who wrote: a name, a pronoun before a title
    /// (他著《…》), or nothing but a space after a name (鲁迅 著).
    /// </summary>
    private static bool IsCredit(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty)
        {
            return true;
        }

        ShortSegmentation.Score(before, out var start);
        if (!Words.All.TryGetValue(before[start..], out var value))
        {
            return false;
        }

        var tag = Words.Tag(value);
        return tag.StartsWith("nr", StringComparison.Ordinal)
            || (tag.StartsWith('r') && after.StartsWith("《", StringComparison.Ordinal));
    }

    private static bool IsIdeograph(char unit) => unit is >= Ideographs.FirstRare and <= Ideographs.Last;
}
