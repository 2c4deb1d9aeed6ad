using System.Buffers;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Typesetting;

/// <summary>Writes the dots that stand between the parts of a foreign name in some fonts and on some keyboards as the raised one: 马丁•里德.</summary>
internal static class NameDots
{
    private static readonly SearchValues<char> Dots = SearchValues.Create("•・‧∙⋅･");

    /// <summary>A text with raised dots. Of the same length; the same string if nothing changes.</summary>
    public static string Raised(string text)
    {
        var first = Next(text, 0);
        return first < text.Length ? string.Create(text.Length, (text, first), Write) : text;
    }

    private static void Write(Span<char> raised, (string Text, int First) from)
    {
        from.Text.CopyTo(raised);
        for (var at = from.First; at < raised.Length; at = Next(from.Text, at + 1))
        {
            raised[at] = '·';
        }
    }

    // One that parts two Chinese characters; one at a line's head is a bullet.
    private static int Next(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(Dots) is >= 0 and var leap)
        {
            from += leap;
            if (
                from > 0
                && from + 1 < text.Length
                && CharClass.IsHan(text[from - 1])
                && CharClass.IsHan(text[from + 1])
            )
            {
                return from;
            }
            from++;
        }
        return text.Length;
    }
}
