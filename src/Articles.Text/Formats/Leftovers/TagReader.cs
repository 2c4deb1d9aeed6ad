using System.Buffers;

namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// Reads the tags of HTML in a text that is no page, with their brackets as <see cref="TagBrackets"/> tells. In time linear
/// in the text's length.
/// </summary>
internal sealed class TagReader
{
    private const int ShortestWithWords = 2;

    private static readonly SearchValues<char> AttributeName = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_-\\ \t\n"
    );

    // What was looked for once in vain to the text's end is not looked for again.
    private readonly HashSet<string> openEnded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags of a text, in its order.</summary>
    public static List<LeftoverTag> Find(string text)
    {
        var (reader, tags) = (new TagReader(), new List<LeftoverTag>());
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            var tag = TagBrackets.At(text.AsSpan(at)) is { } brackets
                ? reader.Read(text.AsSpan(at), brackets)
                : default;
            if (tag.Length > 0)
            {
                tags.Add(tag with { Start = at });
            }
            at += int.Max(tag.Length, 1);
        }
        return tags;
    }

    private static int Next(string text, int from)
    {
        var leap = text.AsSpan(from).IndexOfAny('<', '&', '\\');
        return leap < 0 ? text.Length : from + leap;
    }

    // The tag that a text begins with; an empty one where it begins with none.
    private LeftoverTag Read(ReadOnlySpan<char> text, TagBrackets brackets)
    {
        var at = brackets.Open.Length;
        if (text[at..].StartsWith("!--"))
        {
            var comment = EndOf(text, at, "--" + brackets.Close);
            return new LeftoverTag(0, int.Max(comment, 0), TagForm.Inline, Closes: true, IsBare: false);
        }
        if (text[at..] is ['!', '[' or 'd' or 'D', ..] or ['?', 'x' or 'X', ..])
        {
            return Tag(text, brackets, at, brackets.InsideLength(text[at..]), TagForm.Inline, closes: true);
        }
        at += text[at..].StartsWith("\\") ? 1 : 0;
        var closes = text[at..].StartsWith("/");
        at += closes ? 1 : 0;
        var name = text.Slice(at, NameLength(text[at..]));
        at += name.Length;
        var length = brackets.InsideLength(text[at..]);
        if (
            TagElements.FormOf(name) is not { } form
            || length < 0
            || !AreAttributes(text.Slice(at, length), mayBeWords: name.Length >= ShortestWithWords)
        )
        {
            return default;
        }
        var tag = Tag(text, brackets, at, length, form, closes);
        return form == TagForm.Hidden && !closes
            ? tag with
            {
                Length = EndOfHidden(text, tag.Length, brackets, name),
            }
            : tag;
    }

    private static LeftoverTag Tag(
        ReadOnlySpan<char> text,
        TagBrackets brackets,
        int at,
        int length,
        TagForm form,
        bool closes
    ) =>
        length < 0
            ? default
            : new LeftoverTag(
                0,
                at + length + brackets.Close.Length,
                form,
                closes,
                IsBare: !closes && text.Slice(at, length).Trim(" /\\").IsEmpty
            );

    // Nothing, names each with a value, or words such as nowrap; a<b 且 x=1，则c>0 is none of it.
    private static bool AreAttributes(ReadOnlySpan<char> inside, bool mayBeWords)
    {
        if (inside is not ([] or [' ' or '\t' or '\n' or '/' or '\\', ..]))
        {
            return false;
        }
        var bare = inside.Trim(" \t\n/\\");
        var equals = EqualsAt(bare);
        var name = equals < 0 ? bare : bare[..equals];
        return name.IndexOfAnyExcept(AttributeName) < 0
            && (equals > 0 || bare.IsEmpty || (mayBeWords && name.IndexOfAnyInRange('0', '9') < 0));
    }

    // Template engines escape it too.
    private static int EqualsAt(ReadOnlySpan<char> inside)
    {
        var plain = inside.IndexOf('=');
        var escaped = inside.IndexOf("&#x3D;", StringComparison.OrdinalIgnoreCase);
        return escaped >= 0 && (plain < 0 || escaped < plain) ? escaped : plain;
    }

    private int EndOfHidden(ReadOnlySpan<char> text, int from, TagBrackets brackets, ReadOnlySpan<char> name)
    {
        var key = brackets.Open + name.ToString();
        if (openEnded.Contains(key))
        {
            return from;
        }
        var closing = ClosingAt(text, from, brackets.Open, name);
        var inside = closing < 0 ? -1 : brackets.InsideLength(text[closing..]);
        if (inside < 0)
        {
            openEnded.Add(key);
            return from;
        }
        return closing + inside + brackets.Close.Length;
    }

    // Where the name of the closing tag begins that is nearest, </script> or <\/script>; -1 if there is none.
    private static int ClosingAt(ReadOnlySpan<char> text, int from, string open, ReadOnlySpan<char> name)
    {
        var end = $"/{name}";
        for (var at = from; text[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase) is var leap and >= 0; )
        {
            at += leap;
            var before = text[from..at];
            if (
                before.EndsWith(open, StringComparison.OrdinalIgnoreCase)
                || (before is [.., '\\'] && before[..^1].EndsWith(open, StringComparison.OrdinalIgnoreCase))
            )
            {
                return at;
            }
            at += end.Length;
        }
        return -1;
    }

    private int EndOf(ReadOnlySpan<char> text, int from, string close)
    {
        var end = openEnded.Contains(close) ? -1 : text[from..].IndexOf(close, StringComparison.Ordinal);
        if (end < 0)
        {
            openEnded.Add(close);
        }
        return end < 0 ? -1 : from + end + close.Length;
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
