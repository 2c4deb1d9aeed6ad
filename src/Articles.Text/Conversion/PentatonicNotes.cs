namespace Articles.Text.Conversion;

/// <summary>
/// Knows 徵 as the fourth note of the old scale, which is no 征 (徵收): it stays among its sisters 宮、商、角、徵、羽.
/// OpenCC knows 角徵羽 in one piece alone.
/// </summary>
internal static class PentatonicNotes
{
    private const char Fourth = '徵';

    // One is not enough: 特徵、羽毛.
    private const int Enough = 2;

    private const string Sisters = "宮宫商角羽";
    private const string Marks = "、，,·・/「」『』“”‘’〈〉《》 　";

    /// <summary>Whether the character at a place is the note.</summary>
    public static bool Is(ReadOnlySpan<char> text, int place) =>
        text[place] == Fourth && Sung(text, place, -1) + Sung(text, place, 1) >= Enough;

    /// <summary>The notes that stand beside a place, with marks between.</summary>
    private static int Sung(ReadOnlySpan<char> text, int place, int step)
    {
        var (notes, isParted) = (0, false);
        for (var i = place + step; i >= 0 && i < text.Length; i += step)
        {
            if (Marks.Contains(text[i]))
            {
                isParted = true;
            }
            else if (isParted && Sisters.Contains(text[i]))
            {
                (notes, isParted) = (notes + 1, false);
            }
            else
            {
                break;
            }
        }

        return notes;
    }
}
