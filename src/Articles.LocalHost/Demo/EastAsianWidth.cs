using System.Text;

namespace Articles.LocalHost.Demo;

/// <summary>
/// How many columns of a terminal a text takes. The wide and fullwidth ranges are those of Unicode's
/// EastAsianWidth.txt, taken in blocks; combining marks take none.
/// </summary>
internal static class EastAsianWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), // Hangul Jamo initials
        (0x2E80, 0x303E), // CJK radicals, symbols and punctuation
        (0x3041, 0x33FF), // kana to CJK compatibility
        (0x3400, 0x4DBF), // CJK extension A
        (0x4E00, 0x9FFF), // CJK unified ideographs
        (0xA000, 0xA4CF), // Yi
        (0xA960, 0xA97F), // Hangul Jamo extended A
        (0xAC00, 0xD7A3), // Hangul syllables
        (0xF900, 0xFAFF), // CJK compatibility ideographs
        (0xFE30, 0xFE6F), // CJK compatibility forms
        (0xFF01, 0xFF60), // fullwidth forms
        (0xFFE0, 0xFFE6), // fullwidth signs
        (0x1F300, 0x1F64F), // pictographs, emoticons
        (0x1F900, 0x1F9FF), // supplemental pictographs
        (0x20000, 0x3FFFD), // ideographic planes
    ];

    /// <summary>The columns of the whole text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return width;
    }

    /// <summary>The text filled with spaces up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(width - Of(text), 0));

    /// <summary>The text cut to a width, with an ellipsis where something went.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }
        var cut = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > width)
            {
                break;
            }
            cut.Append(rune.ToString());
        }
        return cut.Append('…').ToString();
    }

    private static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return 0;
        }
        return Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}
