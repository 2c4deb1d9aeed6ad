using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>
/// Finds people whose surname no list has by what stands on both sides of the name: somebody's trade or office before it
/// and a verb of saying behind it (网格员…说). The name is no word of the language.
/// </summary>
internal sealed class FramedPersonRecognizer : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 4;
    private const int LongestWithDot = 14;

    private static readonly WordSet Says = WordTable.Set("people", "says");
    private static readonly WordSet Between = WordTable.Set("people", "between");
    private static readonly WordSet Ends = WordTable.Set("people", "ends");
    private static readonly SearchValues<char> LastOfEnds = SearchValues.Create([.. Ends.Words.Select(x => x[^1])]);
    private static readonly WordSet Never = WordTable.Set("people", "never");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.NextEnding(0, LastOfEnds); i + 2 < text.Count; i = text.NextEnding(i + 1, LastOfEnds))
        {
            if (text.Kind(i) == TokenKind.Word && text[i].Length >= 2 && Ends.LongestEnd(text[i]) > 0)
            {
                AddAfter(text, i, candidates);
            }
        }
    }

    private static void AddAfter(TokenizedText text, int title, List<Candidate> candidates)
    {
        var (start, last, hasDot) = (text.End(title), title, false);
        while (last + 1 < text.Count && !IsVerb(text, last + 1))
        {
            last++;
            hasDot |= text.Mark(last) == '·';
            if (
                (text.Kind(last) != TokenKind.Word && text.Mark(last) != '·')
                || text.End(last) - start > (hasDot ? LongestWithDot : LongestWithDot / 2)
            )
            {
                return;
            }
        }
        var length = last > title ? text.End(last) - start : 0;
        // 周某, 张先生: whoever is not to be named.
        if (
            length > 0
            && text.Text.AsSpan(start, length) is var name
            && (
                name.Contains('某')
                || name is [_, '先', '生'] or [_, '女', '士'] or [_, '小', '姐'] or [_, '大', '爷' or '妈']
            )
        )
        {
            return;
        }
        if (hasDot ? length > Shortest : length is >= Shortest and <= Longest && IsName(text, title + 1, last))
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.7));
        }
    }

    private static bool IsVerb(TokenizedText text, int token) =>
        Says.LongestStart(text.Text.AsSpan(text.Start(token))) >= text[token].Length
        || (
            Between.LongestStart(text.Text.AsSpan(text.Start(token))) is > 0 and var between
            && text.StartsToken(text.Start(token) + between)
            && Says.LongestStart(text.Text.AsSpan(text.Start(token) + between)) > 0
        );

    // A surname before one word at most, or nothing but names and rests of words.
    private static bool IsName(TokenizedText text, int first, int last)
    {
        if (PersonName.IsSurname(text, first) && last == first + 1 && text[last].Length <= 2)
        {
            return !text.IsPlace(first);
        }
        if (Never.Contains(text[first][..1]))
        {
            return false;
        }
        for (var i = first; i <= last; i++)
        {
            if (text[i].Length > 1 && text.Tag(i) is not ("x" or "j" or ['n', 'r' or 'z', ..]))
            {
                return false;
            }
        }
        return last > first || text.Tag(first) is "x" or ['n', 'r', ..];
    }
}
