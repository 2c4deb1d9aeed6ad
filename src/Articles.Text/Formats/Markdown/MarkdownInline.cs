using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Markdown;

/// <summary>The marks within a line: emphasis, code, links, images, a table's bars.</summary>
internal static class MarkdownInline
{
    // No address is longer; the bound keeps the search for its end linear.
    private const int LongestAddress = 2000;

    /// <summary>Proposes the edits of one line.</summary>
    public static void Apply(string text, int start, int end, EditList edits)
    {
        var line = text.AsSpan(start, end - start);
        var isRow = line.Length > 1 && line[0] == '|' && line.TrimEnd()[^1] == '|';
        using var links = Links(text, start, end).GetEnumerator();
        var link = links.MoveNext() ? links.Current : default;
        var addressEnd = -1;
        for (var i = 0; i < line.Length; i++)
        {
            while (link.Length > 0 && link.Start < start + i)
            {
                link = links.MoveNext() ? links.Current : default;
            }
            addressEnd = line[i] == '<' ? BareAddressEnd(line, i) : addressEnd;
            var length =
                link.Length > 0 && link.Start == start + i ? link.Length
                : addressEnd >= i && (line[i] == '<' || addressEnd == i) ? 1
                : MarkLength(line, i);
            if (length > 0)
            {
                edits.Remove(start + i, length);
                i += length - 1;
            }
            else if (isRow && line[i] is '|' or ' ' && Bar(line, i) is > 0 and var bar)
            {
                edits.Replace(start + i, bar, i == 0 || i + bar == line.Length ? string.Empty : "\t");
                i += bar - 1;
            }
        }
    }

    /// <summary>The length of a table's bar with the blanks around it; 0 where there is none.</summary>
    private static int Bar(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }
        if (end == line.Length || line[end] != '|')
        {
            return 0;
        }
        end++;
        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }
        return end - at;
    }

    private static int MarkLength(ReadOnlySpan<char> line, int at)
    {
        var pair = at + 1 < line.Length && line[at + 1] == line[at];
        return line[at] switch
        {
            '*' when pair => 2,
            '~' when pair => DeletionLength(line[at..]),
            '`' => 1,
            '[' when !pair => NoteLength(line[at..]),
            '*' when IsEmphasis(line, at) => 1,
            '_' when pair && !(at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])) => 2,
            _ => 0,
        };
    }

    /// <summary>The length of a note's mark: <c>[^1]</c>.</summary>
    private static int NoteLength(ReadOnlySpan<char> rest)
    {
        const int Longest = 30;
        if (!rest.StartsWith("[^"))
        {
            return 0;
        }
        var end = rest[..int.Min(rest.Length, Longest)].IndexOf(']');
        return end > 2 && rest[..end].IndexOf(' ') < 0 ? end + 1 : 0;
    }

    /// <summary>Where an address in brackets of its own ends (<c>&lt;https://example.org&gt;</c>); -1 where none begins.</summary>
    private static int BareAddressEnd(ReadOnlySpan<char> line, int at)
    {
        var rest = line.Slice(at + 1, int.Min(LongestAddress, line.Length - at - 1));
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://") && !rest.StartsWith("mailto:"))
        {
            return -1;
        }
        var end = rest.IndexOfAny('>', ' ');
        return end > 0 && rest[end] == '>' ? at + 1 + end : -1;
    }

    /// <summary>What its author has struck out goes with the marks around it; a mark alone goes.</summary>
    private static int DeletionLength(ReadOnlySpan<char> rest)
    {
        const int Longest = 500;
        var length = rest[2..int.Min(rest.Length, Longest)].IndexOf("~~");
        return length > 0 && rest[2] != ' ' && rest[length + 1] != ' ' ? length + 4 : 2;
    }

    /// <summary>A single star is emphasis where it touches what it marks: not between blanks, not between digits.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at)
    {
        var before = at == 0 ? ' ' : line[at - 1];
        var after = at + 1 == line.Length ? ' ' : line[at + 1];
        var alone = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        return !alone && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));
    }

    /// <summary>The marks of links and images, in text order.</summary>
    private static IEnumerable<OffsetSpan> Links(string text, int start, int end)
    {
        var open = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '[')
            {
                open = i;
            }
            else if (text[i] == ']' && open >= 0 && i + 1 < end && text[i + 1] == '(')
            {
                var close = AddressEnd(text.AsSpan(i, Math.Min(end - i, LongestAddress)));
                if (close < 0)
                {
                    continue;
                }
                var isImage = open > start && text[open - 1] == '!';
                // An image that is a link: the link's own brackets stand around it.
                var outer = isImage && open - 1 > start && text[open - 2] == '[' ? open - 2 : -1;
                if (outer >= 0 && text.AsSpan(i + close + 1, end - i - close - 1).StartsWith("]("))
                {
                    yield return new OffsetSpan(outer, 1);
                }
                else
                {
                    outer = -1;
                }
                if (isImage && ImageLabel.Is(text.AsSpan(open + 1, i - open - 1)))
                {
                    yield return new OffsetSpan(open - 1, i + close + 2 - open);
                }
                else
                {
                    yield return isImage ? new OffsetSpan(open - 1, 2) : new OffsetSpan(open, 1);
                    yield return new OffsetSpan(i, close + 1);
                }
                i += close;
                open = outer;
            }
        }
    }

    /// <summary>Where an address ends: brackets inside it are escaped (<c>javascript:void\(0\)</c>) or in pairs.</summary>
    private static int AddressEnd(ReadOnlySpan<char> rest)
    {
        var first = rest.IndexOf(')');
        if (first < 0 || (rest[first - 1] != '\\' && rest[2..first].IndexOf('(') < 0))
        {
            return first;
        }
        var depth = 0;
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\')
            {
                i++;
            }
            else if (rest[i] == ' ' && !rest[i..].TrimStart(' ').StartsWith('"'))
            {
                break;
            }
            else if (rest[i] == '(')
            {
                depth++;
            }
            else if (rest[i] == ')' && --depth == 0)
            {
                return i;
            }
        }
        // An opening bracket of the address that nothing closes.
        return first;
    }
}
