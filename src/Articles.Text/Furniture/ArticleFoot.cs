using Articles.Text.Characters;
using Articles.Text.Facts;
using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>Finds where an article's prose has ended and its page's foot begins.</summary>
internal static class ArticleFoot
{
    private const int ShortestProse = 40;
    private const int LongestLeft = 60;
    private const int MostLeft = 300;
    private const int LongestField = 5;

    // What an article says of its author and its sources stands there too.
    private static readonly string[] OfTheAuthor =
    [
        "（作者",
        "(作者",
        "【作者",
        "作者系",
        "作者单位",
        "作者简介",
        "作者为",
        "（综合",
        "（据",
        "（原载",
        "（刊于",
        "（本文",
    ];

    /// <summary>
    /// The first line of the article's foot: from the end up, everything that is furniture or too short to be prose.
    /// </summary>
    public static int Start(string text, IReadOnlyList<TextLine> lines)
    {
        var i = lines.Count;
        while (i > 0)
        {
            var line = Of(text, lines[i - 1]);
            if (IsProse(line) && !Notice.Is(line))
            {
                break;
            }
            i--;
        }
        return i;
    }

    /// <summary>
    /// The line behind which everything is the page's, comments and plugs too: the editor in charge, or the words that
    /// the article ends, in the second half of the text, if no paragraph of prose follows, nor much of anything (a
    /// layout's lines are no paragraphs), nor a table of fields (<c>出版社：…</c>); the number of lines where there is none.
    /// </summary>
    public static int Last(string text, IReadOnlyList<TextLine> lines)
    {
        var (found, left) = (lines.Count, 0);
        for (var i = lines.Count - 1; i >= 0 && lines[i].Start >= text.Length / 2; i--)
        {
            var line = Of(text, lines[i]);
            if (StaffLine.EndsPage(line) || IsEnd(line))
            {
                found = i;
            }
            else if (line.IsEmpty)
            {
                continue;
            }
            else if (
                (line.Length >= LongestLeft && CharacterClass.EndsSentence(line))
                || IsField(line)
                || left + line.Length > MostLeft
            )
            {
                break;
            }
            left += line.Length;
        }
        return found;
    }

    /// <summary>Whether a line behind the last one is the article's all the same.</summary>
    public static bool IsOfTheAuthor(ReadOnlySpan<char> line) => CharacterClass.StartsWithAny(line, OfTheAuthor);

    // A long headline of another article has no clauses.
    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.Length >= LongestLeft || (line.Length >= ShortestProse && line.IndexOfAny("，。；：、") >= 0);

    private static bool IsEnd(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= 16
        && line.Trim("-—-*=·• \u3000") is var words
        && (words is "END" || words.Equals("THE END", StringComparison.OrdinalIgnoreCase));

    private static bool IsField(ReadOnlySpan<char> line) =>
        line.IndexOf('：') is > 1 and <= LongestField
        && !StaffLine.Is(line)
        && !Notice.Is(line)
        && !FactLine.IsOfThePage(line)
        && !CharacterClass.StartsWithAny(line, FurniturePhrases.Navigation);

    private static ReadOnlySpan<char> Of(string text, TextLine line) => line.Of(text).Trim();
}
