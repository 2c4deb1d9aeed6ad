using System.Globalization;
using System.Text;

namespace Articles.AzureLanguage.Documents;

/// <summary>
/// Steps through text elements and counts them as the strictest reading does. What is one element differs between
/// versions of Unicode: a family emoji joined of three is one today and was five. A document must not be too long under
/// any of them, nor be cut inside an element of today.
/// </summary>
internal static class TextElements
{
    /// <summary>The length of the element that begins at an offset, in UTF-16 units, and what it counts.</summary>
    public static (int Length, int Count) At(string text, int offset)
    {
        var length = StringInfo.GetNextTextElementLength(text, offset);
        if (length == 1)
        {
            return (1, 1);
        }

        var count = 0;
        foreach (var rune in text.AsSpan(offset, length).EnumerateRunes())
        {
            count += IsCombining(rune) ? 0 : 1;
        }

        return (length, Math.Max(1, count));
    }

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
