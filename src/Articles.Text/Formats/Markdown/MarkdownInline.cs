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
        var links = Links(line);
        for (var i = 0; i < line.Length; i++)
        {
            var length = MarkLength(line, i, links);
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

    private static int MarkLength(ReadOnlySpan<char> line, int at, Dictionary<int, int> links)
    {
        if (links.TryGetValue(at, out var link))
        {
            return link;
        }
        var pair = at + 1 < line.Length && line[at + 1] == line[at];
        return line[at] switch
        {
            '*' when pair => 2,
            '~' when pair => 2,
            '`' => 1,
            '*' when IsEmphasis(line, at) => 1,
            '_' when pair && !(at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])) => 2,
            _ => 0,
        };
    }

    /// <summary>A single star is emphasis where it touches what it marks: not between blanks, not between digits.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at)
    {
        var before = at == 0 ? ' ' : line[at - 1];
        var after = at + 1 == line.Length ? ' ' : line[at + 1];
        var alone = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        return !alone && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));
    }

    /// <summary>Where the marks of links and images stand, and how long they are.</summary>
    private static Dictionary<int, int> Links(ReadOnlySpan<char> line)
    {
        var marks = new Dictionary<int, int>();
        var open = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '[')
            {
                open = i;
            }
            else if (line[i] == ']' && open >= 0 && i + 1 < line.Length && line[i + 1] == '(')
            {
                var close = line[i..Math.Min(line.Length, i + LongestAddress)].IndexOf(')');
                if (close < 0)
                {
                    continue;
                }
                var isImage = open > 0 && line[open - 1] == '!';
                marks[isImage ? open - 1 : open] = isImage ? 2 : 1;
                marks[i] = close + 1;
                i += close;
                open = -1;
            }
        }
        return marks;
    }
}
