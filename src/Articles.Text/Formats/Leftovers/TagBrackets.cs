using System.Runtime.InteropServices;

namespace Articles.Text.Formats.Leftovers;

/// <summary>How a text has the brackets of tags: plain, as character references, or as escapes of a string.</summary>
/// <param name="Open">The opening one.</param>
/// <param name="Close">The closing one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TagBrackets(string Open, string Close)
{
    /// <summary>No tag with escaped brackets is longer; the bound keeps the search for its end linear.</summary>
    private const int LongestEscaped = 2_000;

    private static readonly TagBrackets[] All =
    [
        new("<", ">"),
        new("&lt;", "&gt;"),
        new("&amp;lt;", "&amp;gt;"),
        new("\\u003c", "\\u003e"),
    ];

    /// <summary>The brackets of which a text begins with the opening one; null where it begins with none.</summary>
    public static TagBrackets? At(ReadOnlySpan<char> text)
    {
        foreach (var brackets in All)
        {
            if (text.StartsWith(brackets.Open, StringComparison.OrdinalIgnoreCase))
            {
                return brackets;
            }
        }
        return null;
    }

    /// <summary>
    /// How long what a tag has inside is, up to the closing bracket; -1 where another tag begins before, or none closes.
    /// </summary>
    public int InsideLength(ReadOnlySpan<char> text)
    {
        if (Open.Length == 1)
        {
            var end = text.IndexOfAny('<', '>');
            return end >= 0 && text[end] == '>' ? end : -1;
        }
        var inside = text[..int.Min(text.Length, LongestEscaped)].IndexOf(Close, StringComparison.OrdinalIgnoreCase);
        return inside >= 0 && !text[..inside].Contains(Open, StringComparison.OrdinalIgnoreCase) ? inside : -1;
    }
}
