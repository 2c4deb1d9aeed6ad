using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds the short forms of long names that keep the last noun and leave words before it out (自贸试验区 for
/// 中国（某地）自由贸易试验区): a word before the same noun that only one name of the article can stand behind.
/// </summary>
internal static class ContractedForms
{
    private const int ShortestFull = 7;
    private const int Longest = 8;
    private const int LongestHead = 4;

    /// <summary>The short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    public static IEnumerable<(string Full, string Short)> Find(TokenizedText text, IReadOnlyList<Candidate> chosen)
    {
        var byHead = ByHead(text, chosen);
        if (byHead.Count == 0)
        {
            yield break;
        }
        var lookup = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        var next = 0;
        for (var i = 1; i < text.Count; i++)
        {
            while (next < chosen.Count && chosen[next].End <= text.Start(i))
            {
                next++;
            }
            if (
                text[i].Length is >= 2 and <= LongestHead
                && (next == chosen.Count || chosen[next].Start >= text.End(i))
                && lookup.TryGetValue(text[i], out var full)
                && full is not null
                && Before(text, i) is >= 0 and var first
                && Contraction.Holds(full, text.Text.AsSpan(text.Start(first), text.End(i) - text.Start(first)))
            )
            {
                yield return (full, text.Slice(first, i));
            }
        }
    }

    // The one name that each last noun ends; null where it ends several.
    private static Dictionary<string, string?> ByHead(TokenizedText text, IReadOnlyList<Candidate> chosen)
    {
        var byHead = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (
            var candidate in chosen.Where(x =>
                x.Length >= ShortestFull && x.Category is not (EntityCategory.Person or EntityCategory.Document)
            )
        )
        {
            var last = text[text.TokenAt(candidate.End - 1)];
            if (
                last.Length is >= 2 and <= LongestHead
                && Grammar.HeadAtEnd(last) is { } head
                && head.Word.Length == last.Length
            )
            {
                var full = text.Text[candidate.Start..candidate.End];
                byHead[head.Word] = byHead.TryGetValue(head.Word, out var other) && other != full ? null : full;
            }
        }
        return byHead;
    }

    // The word before the noun, which says something of its own and begins a phrase; -1 if there is none.
    private static int Before(TokenizedText text, int head)
    {
        var first = head - 1;
        return
            text.Kind(first) == TokenKind.Word
            && text[first].Length >= 2
            && text.End(head) - text.Start(first) <= Longest
            && !text.IsPlace(first)
            && !Grammar.Generic.Contains(text[first])
            && PhraseWalker.Belongs(text, first)
            && !(text.Kind(first - 1) == TokenKind.Word && PhraseWalker.Belongs(text, first - 1))
            ? first
            : -1;
    }
}
