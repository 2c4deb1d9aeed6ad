namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// Reads the tags of HTML in a text that is no page: plain ones, and those whose brackets are character references or
/// escapes of a string (<c>&amp;lt;p&amp;gt;</c>, <c>\u003cp\u003e</c>). In time linear in the text's length.
/// </summary>
internal struct TagReader
{
    private const int LongestTag = 2_000;

    private static readonly (string Open, string Close)[] Brackets =
    [
        ("<", ">"),
        ("&lt;", "&gt;"),
        ("&amp;lt;", "&amp;gt;"),
        ("\\u003c", "\\u003e"),
    ];

    // Hidden content whose end was looked for once in vain is not looked for again.
    private bool hasOpenEnd;

    /// <summary>The tags of a text, in its order.</summary>
    public static List<LeftoverTag> Find(string text)
    {
        var tags = new List<LeftoverTag>();
        var reader = default(TagReader);
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            var length = reader.Read(text.AsSpan(at), out var form);
            if (length > 0)
            {
                tags.Add(new LeftoverTag(at, length, form));
            }
            at += int.Max(length, 1);
        }
        return tags;
    }

    private static int Next(string text, int from)
    {
        var leap = text.AsSpan(from).IndexOfAny('<', '&', '\\');
        return leap < 0 ? text.Length : from + leap;
    }

    // The length of the tag that a text begins with; 0 where it begins with none.
    private int Read(ReadOnlySpan<char> text, out TagForm form)
    {
        foreach (var (open, close) in Brackets)
        {
            if (text.StartsWith(open, StringComparison.OrdinalIgnoreCase))
            {
                return Read(text, open, close, out form);
            }
        }
        form = TagForm.Inline;
        return 0;
    }

    private int Read(ReadOnlySpan<char> text, string open, string close, out TagForm form)
    {
        form = TagForm.Inline;
        var at = open.Length;
        if (text[at..].StartsWith("!--"))
        {
            return EndOf(text, at, "--" + close);
        }
        at += text[at..].StartsWith("\\") ? 1 : 0;
        var closes = text[at..].StartsWith("/");
        at += closes ? 1 : 0;
        var name = text.Slice(at, NameLength(text[at..]));
        at += name.Length;
        if (
            TagElements.FormOf(name) is not { } known
            || !(text[at..].StartsWith(close) || text[at..] is [' ' or '\t' or '\n' or '/' or '\\', ..])
        )
        {
            return 0;
        }
        // A cell's end sets the next one apart.
        form = known == TagForm.Cell && !closes ? TagForm.Inline : known;
        var end = EndOf(text, at, close);
        if (end == 0 || !AreAttributes(text[at..(end - close.Length)], open))
        {
            return 0;
        }
        return known == TagForm.Hidden && !closes ? EndOfHidden(text, end, open, close, name) : end;
    }

    // An attribute may hold anything but the beginning of another tag; a<b 且 c>d has none.
    private static bool AreAttributes(ReadOnlySpan<char> inside, string open) =>
        !inside.Contains(open, StringComparison.Ordinal) && (inside.Contains('=') || inside.Trim(" \t\n/\\").IsEmpty);

    private int EndOfHidden(ReadOnlySpan<char> text, int from, string open, string close, ReadOnlySpan<char> name)
    {
        var end = hasOpenEnd ? -1 : text[from..].IndexOf($"{open}/{name}", StringComparison.OrdinalIgnoreCase);
        hasOpenEnd |= end < 0;
        return end < 0 ? from : int.Max(from, EndOf(text, from + end, close));
    }

    private static int EndOf(ReadOnlySpan<char> text, int from, string close)
    {
        var end = text.Slice(from, int.Min(text.Length - from, LongestTag)).IndexOf(close);
        return end < 0 ? 0 : from + end + close.Length;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == ':'))
        {
            length++;
        }
        return length;
    }
}
