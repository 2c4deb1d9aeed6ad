using Articles.Text.Characters;

namespace Articles.Text.Width;

/// <summary>
/// The one mark of a line that was typed for its partner: <c>“云帆"</c>, <c>"云帆”</c>, <c>“云帆“上线</c>. Only where the line
/// has no other way to be even.
/// </summary>
internal static class MispairedMark
{
    private const int LongestQuotation = 30;
    private const string Marks = "\"“”";

    /// <summary>Where it stands and what it should be; -1 where there is none.</summary>
    public static (int At, char Mark) Find(ReadOnlySpan<char> line)
    {
        var (opening, closing, straight) = (line.Count('“'), line.Count('”'), line.Count('"'));
        var first = line.IndexOfAny(Marks);
        if (first < 0 || !CharacterClass.IsChinese(line))
        {
            return (-1, '\0');
        }
        if (straight == 1 && Math.Abs(opening - closing) == 1)
        {
            var at = line.IndexOf('"');
            // 15" is a size.
            if (at > 0 && char.IsAsciiDigit(line[at - 1]))
            {
                return (-1, '\0');
            }
            return opening > closing && Before(line, at) == '“' ? (at, '”')
                : closing > opening && After(line, at) == '”' ? (at, '“')
                : (-1, '\0');
        }
        var second = first + 1 + line[(first + 1)..].IndexOfAny(Marks);
        return
            straight == 0
            && opening == closing + 2
            && line[second] == '“'
            && second - first <= LongestQuotation
            && line[first..second].IndexOfAny('。', '，') < 0
            && After(line, second) != '”'
            ? (second, '”')
            : (-1, '\0');
    }

    private static char Before(ReadOnlySpan<char> line, int at) =>
        line[..at].LastIndexOfAny(Marks) is >= 0 and var mark ? line[mark] : '\0';

    private static char After(ReadOnlySpan<char> line, int at) =>
        line[(at + 1)..].IndexOfAny(Marks) is >= 0 and var mark ? line[at + 1 + mark] : '\0';
}
