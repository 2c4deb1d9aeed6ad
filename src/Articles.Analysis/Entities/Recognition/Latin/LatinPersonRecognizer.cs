using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>
/// Finds people whose names are written in Latin letters: words that begin with a capital one, after a title, before a verb of
/// saying or of what only people do (产品经理 Lena Storm, Lena Storm 表示, Lena Storm 毕业于…), and all of a list (A、B 和 C) where
/// one of them is a person or 等成员 follows; then the first and the last word by itself. What everybody knows as something else is
/// none.
/// </summary>
internal sealed class LatinPersonRecognizer : IRecognizer
{
    private const int MostWords = 4;
    private const int ShortestPart = 3;

    private static readonly WordSet Says = WordTable.Set("people", "says");
    private static readonly WordSet Lives = WordTable.Set("people", "lives");

    // 护士 and longer: many words that are nobody end in 手 or 员.
    private static readonly WordSet Trades = new(
        WordTable.Set("people", "ends").Words.Where(x => x.Length > 1 && x is not ("代表" or "委员" or "老人"))
    );

    private static readonly WordSet Singly = WordTable.Set("people", "singly");
    private static readonly WordSet Members = new(["成员", "人", "专家", "嘉宾", "同事", "先生", "女士", "教授"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lentNames = LentList<LatinRun>.Take();
        using var lentEnds = LentList<int>.Take();
        using var lentKnown = LentSet<string>.Take();
        FindLists(text, lentNames.Items, lentEnds.Items);
        var names = CollectionsMarshal.AsSpan(lentNames.Items);
        var start = 0;
        foreach (var end in lentEnds.Items)
        {
            if (IsOfPeople(text, names[start..end]))
            {
                foreach (var name in names[start..end])
                {
                    AddWithParts(text, name, lentKnown.Items);
                }
            }
            start = end;
        }
        if (lentKnown.Items.Count == 0)
        {
            return;
        }
        start = 0;
        foreach (var end in lentEnds.Items)
        {
            AddPeople(text, names[start..end], lentKnown.Items, candidates);
            start = end;
        }
    }

    // All of a list that one of them is in.
    private static void AddPeople(
        TokenizedText text,
        ReadOnlySpan<LatinRun> list,
        HashSet<string> people,
        List<Candidate> candidates
    )
    {
        var known = people.GetAlternateLookup<ReadOnlySpan<char>>();
        var holdsKnown = false;
        foreach (var name in list)
        {
            holdsKnown |= known.Contains(text.SpanOf(name.First, name.Last));
        }
        foreach (var (first, last) in list)
        {
            if (holdsKnown && (last > first || known.Contains(text.SpanOf(first, last))))
            {
                candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Person, 0.8));
            }
        }
    }

    // Lena Storm is called Lena or Storm too.
    private static void AddWithParts(TokenizedText text, LatinRun name, HashSet<string> known)
    {
        known.Add(text.Slice(name.First, name.Last));
        AddPart(name.First);
        AddPart(name.Last);

        void AddPart(int token)
        {
            if (name.Last > name.First && text[token].Length >= ShortestPart)
            {
                known.Add(text[token].ToString());
            }
        }
    }

    // Names with 、 or 和 between them, and for each such list the number of the name behind it; one alone is a list of one.
    private static void FindLists(TokenizedText text, List<LatinRun> names, List<int> ends)
    {
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (!IsNamePart(text, i))
            {
                continue;
            }
            var last = LatinRun.End(text, i);
            if (IsName(text, i, last))
            {
                if (names.Count > 0 && !FollowsOn(text, names[^1].Last, i))
                {
                    ends.Add(names.Count);
                }
                names.Add(new LatinRun(i, last));
            }
            i = last;
        }
        if (names.Count > 0)
        {
            ends.Add(names.Count);
        }
    }

    private static bool FollowsOn(TokenizedText text, int before, int first)
    {
        var joint = text.After(before);
        return (text.Mark(joint) == '、' || text[joint] is "和" or "与" or "及" or "以及")
            && text.After(joint) == first;
    }

    private static bool IsOfPeople(TokenizedText text, ReadOnlySpan<LatinRun> list)
    {
        var (first, last) = list[0];
        var title = text.Before(first);
        var titled =
            TitledPerson.IsTitle(text, title)
            || (title >= 0 && text[title] is not [.., '户'] && EndsWith(text, title, Trades));
        var next = text.After(list[^1].Last);
        var acts = text.IsOneOf(next, Says) || Lives.LongestStart(text.Text.AsSpan(text.Start(next))) > 0;
        return list.Length == 1 && last == first
            ? titled && (acts || (EndsWith(text, title, Singly) && text.Tag(next) is ['v', ..] or "d" or "p"))
            : titled || acts || IsCalled(text, list) || (text[next] is "等" && text.IsOneOf(next + 1, Members));
    }

    private static bool EndsWith(TokenizedText text, int token, WordSet words) =>
        words.LongestEnd(text.SpanOf(Math.Max(0, token - 1), token)) > 0;

    // 名叫 Ada Lovell 的网友.
    private static bool IsCalled(TokenizedText text, ReadOnlySpan<LatinRun> list) =>
        text[text.Before(list[0].First)] is [.., '叫' or '为']
        && text[text.After(list[^1].Last)] is "的"
        && text[text.After(list[^1].Last) + 1]
            is "网友"
                or "开发者"
                or "人"
                or "男子"
                or "女子"
                or "用户"
                or "工程师"
                or "员工";

    private static bool IsName(TokenizedText text, int first, int last)
    {
        if (
            last - first > 2 * (MostWords - 1)
            || LatinNames.CategoryOf(text.SpanOf(first, last)) is not (null or EntityCategory.Person)
            || LatinNames.CategoryOf(text[first]) is not (null or EntityCategory.Person)
            || LatinBody.Is(text, new LatinRun(first, last))
        )
        {
            return false;
        }
        for (var i = first; i <= last; i += 2)
        {
            if (!IsNamePart(text, i))
            {
                return false;
            }
        }
        return true;
    }

    // A capital letter and others, or a capital letter with its dot; no digit.
    private static bool IsNamePart(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        && char.IsUpper(text[token][0])
        && text[token].Length >= 2
        && !text[token].ContainsAnyInRange('0', '9')
        && !text.IsOneOf(token, Grammar.Codes)
        && !text.IsOneOf(token, Grammar.Bodies);
}
