using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds the short forms of long names that keep the last noun and leave words before it out (自贸试验区 for
/// 中国（某地）自由贸易试验区): a word before the same noun that only one name of the article can stand behind, or the two characters that the name begins with.
/// </summary>
internal static class ContractedForms
{
    private const int ShortestFull = 7;
    private const int Longest = 8;
    private const int LongestHead = 4;

    /// <summary>How many names with one last noun are compared: the bound that keeps the time linear.</summary>
    private const int MostCompared = 8;

    /// <summary>Adds the short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        using var heads = TextStretches.Take(text.Text);
        using var byHead = LentLookup<int, Candidate>.Take();
        var sieve = FindHeads(text, chosen, heads, byHead);
        if (heads.Count == 0)
        {
            return;
        }
        var next = 0;
        for (var i = text.Next(1, sieve); i < text.Count; i = text.Next(i + 1, sieve))
        {
            if (text[i].Length is not (>= 2 and <= LongestHead) || heads.NumberOf(text[i]) is not (>= 0 and var head))
            {
                continue;
            }
            while (next < chosen.Count && chosen[next].End <= text.Start(i))
            {
                next++;
            }
            if (
                (next == chosen.Count || chosen[next].Start >= text.End(i))
                && Only(text, byHead[head], i) is ({ } full, var first)
            )
            {
                forms.Add((full, text.Slice(first, i)));
            }
        }
    }

    // The one name that holds what stands before a noun and the noun; null where several do.
    private static (string? Full, int First) Only(TokenizedText text, LentLookup<int, Candidate>.Values names, int head)
    {
        var (only, start) = ((string?)null, -1);
        var before = Before(text, head);
        foreach (var name in names.Take(MostCompared))
        {
            var full = text.Text[name.Start..name.End];
            var first = before >= 0 ? before : Beginning(text, head, full);
            if (
                first >= 0
                && Contraction.Holds(full, text.Text.AsSpan(text.Start(first), text.End(head) - text.Start(first)))
            )
            {
                if (only is not null)
                {
                    return (null, -1);
                }
                (only, start) = (full, first);
            }
        }
        return (only, start);
    }

    // The names by their last nouns, each name once.
    private static EdgeSieve FindHeads(
        TokenizedText text,
        List<Candidate> chosen,
        TextStretches heads,
        LentLookup<int, Candidate> byHead
    )
    {
        using var names = TextStretches.Take(text.Text);
        var sieve = new EdgeSieve();
        foreach (var candidate in chosen)
        {
            if (
                candidate.Length < ShortestFull
                || candidate.Category is EntityCategory.Person or EntityCategory.Document
            )
            {
                continue;
            }
            var (last, known) = (text.TokenAt(candidate.End - 1), names.Count);
            if (
                text[last].Length is < 2 or > LongestHead
                || Grammar.HeadAtEnd(text[last]) is not { } head
                || head.Word.Length != text[last].Length
                || names.Add(candidate.Start, candidate.Length) != known
            )
            {
                continue;
            }
            sieve.Add(text.EdgesOf(last));
            byHead.Add(heads.Add(text.Start(last), text[last].Length), candidate);
        }
        return sieve;
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
            && !text.IsOneOf(first, Grammar.Generic)
            && PhraseReach.Belongs(text, first)
            && !(text.Kind(first - 1) == TokenKind.Word && PhraseReach.Belongs(text, first - 1))
            ? first
            : -1;
    }

    // 天通系统: two characters that no word covers begin the name as well; -1 if they don't.
    private static int Beginning(TokenizedText text, int head, string full)
    {
        var first = head - 2;
        return
            first >= 0
            && text[first].Length == 1
            && text[head - 1].Length == 1
            && full.AsSpan().TrimStart('“').StartsWith(text.SpanOf(first, head - 1))
            && text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space or TokenKind.Word
            ? first
            : -1;
    }
}
