using Articles.Text.Characters;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Where a text without tags has paragraphs all the same: a page that shows line ends as such (<c>white-space: pre-line</c>),
/// or one that indents with two wide blanks and lost the tags between. All the line ends inside must stand behind a
/// sentence's end: a source that is wrapped at a width has others.
/// </summary>
internal static class HtmlTextBreaks
{
    private const int Shortest = 20;
    private const string Ends = CharacterClass.Terminals + CharacterClass.Closers;

    private static readonly List<int> None = [];

    /// <summary>The offsets at which paragraphs end; mostly none.</summary>
    public static List<int> In(string text) => text.AsSpan().IndexOfAny('\n', '\u3000') < 0 ? None : Find(text);

    private static List<int> Find(string text)
    {
        List<int>? lines = null;
        List<int>? indents = null;
        var isWrapped = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\u3000'))
            {
                continue;
            }
            var (start, feeds, wide) = (i, 0, 0);
            while (start > 0 && IsBlank(text[start - 1]))
            {
                start--;
            }
            for (; i < text.Length && IsBlank(text[i]); i++)
            {
                feeds += text[i] == '\n' ? 1 : 0;
                wide += text[i] == '\u3000' ? 1 : 0;
            }
            if (start == 0 || i == text.Length)
            {
                continue;
            }
            var isEnd = Ends.Contains(text[start - 1], StringComparison.Ordinal);
            isWrapped |= feeds > 0 && !isEnd;
            if (isEnd && feeds > 0)
            {
                (lines ??= []).Add(start);
            }
            else if (isEnd && wide > 1)
            {
                (indents ??= []).Add(start);
            }
        }
        return !isWrapped && lines?.Count > 0 && AreParagraphs(text, lines) ? lines
            : indents is not null && AreParagraphs(text, indents) ? indents
            : None;
    }

    /// <summary>One break may be chance, and so may short pieces.</summary>
    private static bool AreParagraphs(string text, List<int> ends)
    {
        const int Fewest = 2;
        return ends.Count >= Fewest && text.Length / (ends.Count + 1) >= Shortest;
    }

    private static bool IsBlank(char c) => c is '\n' or '\r' || CharacterClass.IsBlank(c);
}
