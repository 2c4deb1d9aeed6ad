using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>Finds short forms that the text defines: （以下简称“X”）, （以下简称《规划》）, and acronyms: （WBA）.</summary>
internal static class DefinitionFinder
{
    private const int LongestShortForm = 20;

    private static readonly WordSet Introductions = WordTable.Set("brackets", "");

    /// <summary>Every definition of a text, in text order.</summary>
    public static IEnumerable<Definition> Find(TokenizedText text)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text.Mark(i) is not ('（' or '(') || text.Partner(i) is not (var close and > 0) || close == i + 1)
            {
                continue;
            }
            var (start, end) = (text.End(i), text.Start(close));
            var introduction = Introductions.LongestStart(text.Text.AsSpan(start, end - start));
            if (introduction > 0)
            {
                (start, end) = Bare(text.Text, start + introduction, end);
            }
            else if (close != i + 2 || text.Kind(i + 1) != TokenKind.Latin || end - start < 2)
            {
                continue;
            }
            if (end - start is >= 2 and <= LongestShortForm)
            {
                yield return new Definition(FullEnd(text, i - 1), start, end);
            }
        }
    }

    private static int FullEnd(TokenizedText text, int last) =>
        text.Mark(last) is '》' or '”' ? text.Start(last) : text.End(last);

    private static (int Start, int End) Bare(string text, int start, int end)
    {
        while (start < end && text[start] is '“' or '《' or '：' or ':' or ' ' or '为' or '‘')
        {
            start++;
        }
        var stop = text.AsSpan(start, end - start).IndexOfAny("”》，；’");
        return (start, stop < 0 ? end : start + stop);
    }
}
