using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// The lines before an article's prose that say the same as another one: a title that the page gives again, and the
/// browser's, with the site's name behind it (<c>老图书馆重新开放_城北网</c>).
/// </summary>
internal static class HeadTwins
{
    private const int MostLines = 60;
    private const int Shortest = 8;
    private const int Longest = 120;
    private const int LongestSite = 40;
    private const string Separators = "_|｜丨-";

    /// <summary>Finds the lines to take out, by their indexes.</summary>
    public static HashSet<int> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var head = new List<int>();
        for (var i = 0; i < lines.Count && head.Count < MostLines; i++)
        {
            var line = Of(text, lines[i]);
            if (line.Contains('。') && !Notice.Is(line, isHead: true))
            {
                break;
            }
            if (line.Length is >= Shortest and <= Longest)
            {
                head.Add(i);
            }
        }
        var twins = new HashSet<int>();
        for (var i = 0; i < head.Count; i++)
        {
            for (var j = i + 1; j < head.Count && !twins.Contains(head[i]); j++)
            {
                var first = Of(text, lines[head[i]]);
                var second = Of(text, lines[head[j]]);
                if (first.SequenceEqual(second) || IsWithSite(second, first))
                {
                    twins.Add(head[j]);
                }
                else if (IsWithSite(first, second))
                {
                    twins.Add(head[i]);
                }
            }
        }
        return twins;
    }

    private static bool IsWithSite(ReadOnlySpan<char> line, ReadOnlySpan<char> title) =>
        line.Length > title.Length
        && line.Length - title.Length <= LongestSite
        && line.StartsWith(title)
        && Separators.Contains(line[title.Length..].TrimStart(' ')[0], StringComparison.Ordinal);

    private static ReadOnlySpan<char> Of(string text, TextLine line) => line.Of(text).Trim(" \u3000\t");
}
