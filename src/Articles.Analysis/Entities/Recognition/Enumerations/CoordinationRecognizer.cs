using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Carries what is known of one item of a list to the others: beside 华为 a short item that is no common word is a company
/// too, beside a place what the dictionary calls one; and of three items that end in one noun (甲工程、乙工程、丙工程) each is one of the projects that the text names.
/// </summary>
internal sealed class CoordinationRecognizer : IRecognizer
{
    private const int LeastParallel = 3;
    private static readonly WordSet Parallel = new([
        "工程",
        "项目",
        "计划",
        "行动",
        "平台",
        "系统",
        "套餐",
        "大模型",
        "论坛",
        "展区",
    ]);

    private static readonly CharacterSet Ends = new(Parallel.Words.Select(x => x[^1]));

    // They need hold no more than two characters of their own.
    private static readonly WordSet Short = new(["大模型", "展区"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var known = candidates.Count;
        using var lentBodies = LentSet<(int, int)>.Take();
        using var lentItems = LentList<(int First, int Last)>.Take();
        var items = lentItems.Items;
        HashSet<(int, int)>? bodies = null;
        var isParted = false;
        for (var i = 1; i <= text.Count; i++)
        {
            // A list lies in one line.
            isParted = text.Mark(i - 1) is '、' || (isParted && text.Mark(i - 1) is not '\n');
            if (
                Ends.Contains(text.Text[text.Start(i) - 1])
                && Parallel.LongestEnd(text[i - 1]) > 0
                && text.Mark(i) is not '、'
                // 甲论坛、乙论坛和丙论坛|3场.
                && (!PhraseReach.Belongs(text, i) || text.Kind(i) == TokenKind.Number)
            )
            {
                ListItems.TakeWideBefore(text, i, items);
                LeadingSentence.Cut(text, items);
                if (items.Count >= LeastParallel)
                {
                    AddParallel(text, items, candidates);
                }
            }
            if (isParted && EndsList(text, i) && ListItems.AreSeveral(text, i))
            {
                ListItems.TakeBefore(text, i, items);
                bodies ??= Bodies(candidates, known, lentBodies.Items);
                AddPlaces(text, items, candidates);
                AddBodies(text, items, bodies, candidates);
            }
        }
    }

    private static void AddPlaces(TokenizedText text, List<(int First, int Last)> items, List<Candidate> candidates)
    {
        var holdsPlace = false;
        foreach (var (first, last) in items)
        {
            holdsPlace |= first == last && text.IsPlace(first);
        }
        foreach (var (first, last) in items)
        {
            if (holdsPlace && first == last && MayBePlace(text, first))
            {
                candidates.Add(ListItems.ToCandidate(text, first, last, EntityCategory.Location));
            }
        }
    }

    private static void AddBodies(
        TokenizedText text,
        List<(int First, int Last)> items,
        HashSet<(int, int)> bodies,
        List<Candidate> candidates
    )
    {
        var holdsBody = false;
        foreach (var (first, last) in items)
        {
            holdsBody |= bodies.Contains((text.Start(first), text.End(last)));
        }
        if (!holdsBody || DepartmentList.Is(text, items))
        {
            return;
        }
        foreach (var (first, last) in items)
        {
            if (ListItems.MayBeBrand(text, first, last) && IsBrand(text, first, last))
            {
                candidates.Add(ListItems.ToCandidate(text, first, last, EntityCategory.Organization));
            }
        }
    }

    private static HashSet<(int, int)> Bodies(List<Candidate> candidates, int known, HashSet<(int, int)> bodies)
    {
        foreach (var candidate in CollectionsMarshal.AsSpan(candidates)[..known])
        {
            if (candidate.Category == EntityCategory.Organization)
            {
                bodies.Add((candidate.Start, candidate.End));
            }
        }
        return bodies;
    }

    // Beside places, what the dictionary calls a place is one.
    private static bool MayBePlace(TokenizedText text, int token) =>
        text.Tag(token) is "ns"
        && text[token].Length >= 2
        && !text.IsPlace(token)
        && !text.IsOneOf(token, Grammar.NoPlaces)
        && !text.IsOneOf(token, Grammar.Generic);

    // The end of a list is met once: its last item stands right before a token that cannot be part of it.
    private static bool EndsList(TokenizedText text, int token) =>
        text.Mark(token - 1) == '\0'
        && text.Kind(token - 1) is TokenKind.Word or TokenKind.Latin
        && !PhraseReach.Belongs(text, token)
        && text.Mark(token) != '、';

    /// <summary>Whether a stretch is short and has a word that is no common one.</summary>
    public static bool IsBrand(TokenizedText text, int first, int last)
    {
        if (Grammar.AmbiguousBodies.Contains(text.SpanOf(first, last)))
        {
            return true;
        }
        var single = 0;
        for (var i = first; i <= last; i++)
        {
            single = text[i].Length == 1 && text.Tag(i) is not ("m" or "f") ? single + 1 : 0;
            if (text.Tag(i) is "nz" or "x" or "nrt" || single >= 2)
            {
                return text.End(last) - text.Start(first) <= 5 && !text.IsPlace(first);
            }
        }
        return false;
    }

    // 甲与|乙论坛: in a list that 、 parts, what stands before 与 is an item only if it ends in a noun as the others do.
    private static void JoinHalves(TokenizedText text, List<(int First, int Last)> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            if (text[items[i].First - 1] is "与" && Parallel.LongestEnd(text[items[i + 1].Last]) == 0)
            {
                items[i] = (items[i + 1].First, items[i].Last);
                items.RemoveAt(i + 1);
            }
        }
    }

    private static bool HoldsNumber(TokenizedText text, int first, int last)
    {
        while (first <= last && text.Kind(first) != TokenKind.Number)
        {
            first++;
        }
        return first <= last;
    }

    private static void AddParallel(TokenizedText text, List<(int First, int Last)> items, List<Candidate> candidates)
    {
        JoinHalves(text, items);
        foreach (
            var group in items
                // 3个省级平台、1个国家级平台: how many there are.
                .Where(x => x.Last > x.First && text.Kind(x.First) != TokenKind.Number)
                // 丙论坛3场分论坛.
                .Where(x => !text[x.Last].EndsWith("论坛") || !HoldsNumber(text, x.First, x.Last))
                .GroupBy(x => text[x.Last][^Parallel.LongestEnd(text[x.Last])..].ToString())
        )
        {
            if (
                group.Count() >= LeastParallel
                // 优质甲项目、一般甲项目和专项甲项目: kinds.
                && !group.Any(x => text.IsOneOf(x.First, Grammar.Describing))
                && group.Key.Length > 0
                && Grammar.HeadAtEnd(group.Key) is { } head
                && group.All(x =>
                    text.End(x.Last) - text.Start(x.First) >= group.Key.Length + (Short.Contains(group.Key) ? 2 : 4)
                )
            )
            {
                candidates.AddRange(
                    group
                        .Where(x => text[x.Last - 1] is not "大" && !Clause.Is(text, x.First, x.Last))
                        .Select(x =>
                            ListItems.ToCandidate(
                                text,
                                BuiltProject.BehindFirm(text, x.First, x.Last),
                                x.Last,
                                head.Category
                            )
                        )
                );
            }
        }
    }
}
