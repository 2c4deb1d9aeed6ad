using System.Buffers;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// A site's menu above an article: its sections one a line (<c>首页</c>, <c>财经</c>, <c>体育</c>…), of which some are known
/// by name and the others by where they stand, or all on one line.
/// </summary>
internal static class SiteMenu
{
    private const int LongestName = 8;
    private const int LongestLine = 200;
    private const int FewestNames = 4;
    private const int FewestKnown = 3;
    private const int MostBefore = 3;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？、,;:!?0123456789“”《》（）()");
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u3000\t|｜/·>丨");

    /// <summary>The lines of a text's first menu that has its names one a line, from and to; both 0 where there is none.</summary>
    public static (int First, int End) Find(string text, IReadOnlyList<TextLine> lines)
    {
        var before = 0;
        for (var i = 0; i < lines.Count && before <= MostBefore; i++)
        {
            if (Of(text, lines[i]).IsEmpty)
            {
                continue;
            }
            before++;
            var (end, last, names, known) = (i, i, 0, 0);
            for (; end < lines.Count; end++)
            {
                var line = Of(text, lines[end]);
                if (line.IsEmpty || line is "|")
                {
                    continue;
                }
                if (!IsName(line))
                {
                    break;
                }
                last = end;
                names++;
                known += IsSection(line) ? 1 : 0;
            }
            if (names >= FewestNames && known >= FewestKnown)
            {
                // What stands right above the prose, and is no section, may be a short title.
                var mayBeTitle =
                    end < lines.Count && IsProse(Of(text, lines[end])) && !IsSection(Of(text, lines[last]));
                return (i, mayBeTitle ? last : end);
            }
        }
        return (0, 0);
    }

    /// <summary>Whether a line is a menu: sections for the most part, and nothing longer than a name.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line.ContainsAny('，', '。'))
        {
            return false;
        }
        var (names, known) = (0, 0);
        foreach (var range in line.SplitAny(Separators))
        {
            var part = line[range];
            if (part.IsEmpty)
            {
                continue;
            }
            if (part.Length > LongestName)
            {
                return false;
            }
            names++;
            known += IsSection(part) ? 1 : 0;
        }
        return names >= FewestNames && known >= FewestKnown && known * 2 >= names;
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line.ContainsAny('，', '。');

    private static bool IsName(ReadOnlySpan<char> line) => line.Length <= LongestName && !line.ContainsAny(Marks);

    private static bool IsSection(ReadOnlySpan<char> name) =>
        FurniturePhrases.Sections.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> Of(string text, TextLine line) => line.Of(text).Trim(" \u3000\t");
}
