using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Finds firms by the company that their names keep: where two items of a list are firms that were found before, and a third of
/// all are, a short item from mark to mark that is no common word is one too, whatever words its characters form (甲、乙、润和、丙).
/// </summary>
internal sealed class FirmListRecognizer : IRecognizer
{
    private const int Longest = 4;
    private const int LeastKnown = 2;
    private const int LeastItems = 3;
    private const int MostTokens = 8;

    /// <summary>How often the dictionary's corpus has a word at most that may be a firm's name among firms.</summary>
    private const int MostFrequent = 60;

    private static readonly WordSet Organs = WordTable.Set(TableNames.Organs);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lentItems = LentList<(int First, int Last)>.Take();
        using var lentFirms = LentSet<(int, int)>.Take();
        var (items, firms, isFilled) = (lentItems.Items, lentFirms.Items, false);
        for (var i = text.Next(0, '、'); i < text.Count; i = text.Next(i + 1, '、'))
        {
            items.Clear();
            var start = i;
            // The items between two marks, and what stands behind the last one.
            while (EndOfItem(text, i + 1) is > 0 and var end && text.Mark(end) is '、')
            {
                items.Add((i + 1, end - 1));
                i = end;
            }
            items.Add((i + 1, EndOfLast(text, i + 1)));
            if (items.Count + 1 < LeastItems)
            {
                continue;
            }
            if (!isFilled)
            {
                AddFirms(text, candidates, firms);
                isFilled = true;
            }
            items.Add((StartOfFirst(text, start, firms), start - 1));
            Add(text, items, firms, candidates);
        }
    }

    private static void Add(
        TokenizedText text,
        List<(int First, int Last)> items,
        HashSet<(int, int)> firms,
        List<Candidate> candidates
    )
    {
        var known = 0;
        foreach (var (first, last) in items)
        {
            known +=
                last >= first
                && (firms.Contains((text.Start(first), text.End(last))) || Financiers.Are(text, first, last))
                    ? 1
                    : 0;
        }
        if (known < LeastKnown || known * 3 < items.Count || DepartmentList.Is(text, items))
        {
            return;
        }
        foreach (var (first, last) in items)
        {
            if (last >= first && (MayBeFirm(text, first, last) || Financiers.Are(text, first, last)))
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Organization, 0.55));
            }
        }
    }

    private static void AddFirms(TokenizedText text, List<Candidate> candidates, HashSet<(int, int)> firms)
    {
        foreach (var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            if (
                candidate.Category == EntityCategory.Organization
                && !Organs.Contains(text.Text.AsSpan(candidate.Start, candidate.Length))
                && Grammar.HeadAtEnd(text.Text.AsSpan(candidate.Start, candidate.Length))
                    is null
                        or { Strength: Strength.Weak }
                        or { Word: "集团" or "股份" or "公司" }
            )
            {
                firms.Add((candidate.Start, candidate.End));
            }
        }
    }

    // The mark or joint that ends an item; -1 if it is longer than names are.
    private static int EndOfItem(TokenizedText text, int first)
    {
        for (var i = first; i <= first + MostTokens && i < text.Count; i++)
        {
            if (text.Kind(i) is TokenKind.Mark or TokenKind.Space)
            {
                return i > first ? i : -1;
            }
        }
        return -1;
    }

    // The first item is a firm that was found there, or reaches back to a mark with no word before the name (来自甲、乙).
    private static int StartOfFirst(TokenizedText text, int mark, HashSet<(int, int)> firms)
    {
        for (
            var i = mark - 1;
            i >= 0 && i > mark - MostTokens && text.Kind(i) is not (TokenKind.Mark or TokenKind.Space);
            i--
        )
        {
            if (firms.Contains((text.Start(i), text.End(mark - 1))))
            {
                return i;
            }
            if (text.Kind(i - 1) is TokenKind.Mark or TokenKind.Space)
            {
                return text.Tag(i) is ['v' or 'p' or 'd' or 'c' or 'r' or 'u', ..] ? mark : i;
            }
        }
        return mark;
    }

    // The last item ends before 等, 和 or a mark.
    private static int EndOfLast(TokenizedText text, int first)
    {
        for (var i = first; i < first + MostTokens && i <= text.Count; i++)
        {
            if (text.Kind(i) is TokenKind.Mark or TokenKind.Space || text[i] is "等" or "和" or "与" or "及" or "以及")
            {
                return i - 1;
            }
        }
        return first - 1;
    }

    private static bool MayBeFirm(TokenizedText text, int first, int last)
    {
        var name = text.SpanOf(first, last);
        if (name.Length is < 2 or > Longest || text.IsPlace(first) || IsNoBeginning(text, first, last))
        {
            return false;
        }
        for (var i = first; i <= last; i++)
        {
            if (text.Kind(i) != TokenKind.Word || text[i] is "的" or "等" or "在" or "了" or "是")
            {
                return false;
            }
        }
        return Grammar.AmbiguousBodies.Contains(name)
            || (
                (!Grammar.Generic.Contains(text[last]) || text[first].Length == 1)
                && text.HeadAt(last) is not { Word.Length: > 1 }
                && (!Words.All.TryGetValue(name, out var word) || IsRare(word))
                && text[last].Length <= 2
            );
    }

    // 各高校, 做芯片. Single characters may be a name's, whatever words they are.
    private static bool IsNoBeginning(TokenizedText text, int first, int last) =>
        text.Tag(first) is "title" or "nr" or "t" or "r" or "m" or "q" or "p" or "d"
        || (text.Tag(first) is "v" && (text[first].Length > 1 || text[last].Length > 1) && last > first);

    private static bool IsRare(int word) => Words.Frequency(word) <= MostFrequent && Words.Tag(word) is not "ns";
}
