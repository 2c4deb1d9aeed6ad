namespace Articles.Text.Formats.Html;

/// <summary>
/// What an author has struck out (<c>&lt;s&gt;120元&lt;/s&gt;</c>, <c>&lt;u style="text-decoration: line-through"&gt;</c>) and
/// so taken back. A tag that is left open, or that whole paragraphs stand in, strikes nothing out: nothing of an article
/// goes for a page's carelessness.
/// </summary>
internal static class StruckText
{
    private const int Longest = 500;
    private static readonly string[] Blocks = ["<p", "</p", "<div", "</div", "<br", "<td", "</td", "<li", "</li", "<h"];

    /// <summary>Where the text that an inline tag strikes out ends, behind the end tag; 0 where it strikes nothing out.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">The tag's name.</param>
    /// <param name="open">Where the tag begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int After(string html, ReadOnlySpan<char> name, int open, int end)
    {
        var isStruck =
            name.Equals("s", StringComparison.OrdinalIgnoreCase)
            || name.Equals("strike", StringComparison.OrdinalIgnoreCase)
            || html.AsSpan(open, end - open).Contains("line-through", StringComparison.OrdinalIgnoreCase);
        if (!isStruck)
        {
            return 0;
        }
        var inside = html.AsSpan(end, int.Min(Longest, html.Length - end));
        var close = EndTag(inside, name);
        if (close < 0)
        {
            return 0;
        }
        foreach (var block in Blocks)
        {
            if (inside[..close].Contains(block, StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }
        }
        return end + close + name.Length + "</>".Length;
    }

    private static int EndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        for (var at = 0; text[at..].IndexOf("</") is >= 0 and var next; at++)
        {
            at += next;
            var rest = text[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length..] is ['>', ..])
            {
                return at;
            }
        }
        return -1;
    }
}
