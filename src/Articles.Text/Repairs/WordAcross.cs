using Articles.Text.Characters;

namespace Articles.Text.Repairs;

/// <summary>Whether a word of the text runs across something that was put into it.</summary>
internal static class WordAcross
{
    private const int Reach = 6;

    // Natural logarithms: the margin at which a word is known to run across a line's end too.
    private const float Margin = 4;

    /// <summary>
    /// Whether the Chinese characters on both sides of a stretch read far better as one text than apart, in either
    /// script.
    /// </summary>
    public static bool Runs(ReadOnlySpan<char> text, int start, int length)
    {
        Span<char> around = stackalloc char[Reach * 2];
        var from = start;
        while (from > 0 && start - from < Reach && Han.IsOneUnit(text[from - 1]))
        {
            from--;
        }
        var end = start + length;
        var to = end;
        while (to < text.Length && to - end < Reach && Han.IsOneUnit(text[to]))
        {
            to++;
        }
        if (from == start || to == end)
        {
            return false;
        }
        var left = Simplify(text[from..start], around);
        var right = Simplify(text[end..to], around[Reach..]);
        return Segmentation.Straddle(left, right) > Margin;
    }

    private static ReadOnlySpan<char> Simplify(ReadOnlySpan<char> text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = Han.Simplified(text[i]);
        }
        return target[..text.Length];
    }
}
