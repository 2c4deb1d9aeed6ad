using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
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
        var lists = Lists(text);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists.Where(x => IsOfPeople(text, x)))
        {
            foreach (var (first, last) in list)
            {
                AddWithParts(text, first, last, known);
            }
        }
        foreach (
            var (first, last) in lists
                .Where(x => x.Exists(y => known.Contains(text.Slice(y.First, y.Last))))
                .SelectMany(x => x)
                .Where(x => x.Last > x.First || known.Contains(text.Slice(x.First, x.Last)))
        )
        {
            candidates.Add(new Candidate(text.Start(first), text.End(last), EntityCategory.Person, 0.8));
        }
    }

    // Lena Storm is called Lena or Storm too.
    private static void AddWithParts(TokenizedText text, int first, int last, HashSet<string> known)
    {
        known.Add(text.Slice(first, last));
        if (last > first)
        {
            known.UnionWith(
                new[] { first, last }.Where(x => text[x].Length >= ShortestPart).Select(x => text[x].ToString())
            );
        }
    }

    // Names with 、 or 和 between them; one alone is a list of one.
    private static List<List<(int First, int Last)>> Lists(TokenizedText text)
    {
        var lists = new List<List<(int First, int Last)>>();
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (!IsNamePart(text, i))
            {
                continue;
            }
            var last = LatinRun.End(text, i);
            if (IsName(text, i, last))
            {
                if (lists.Count > 0 && FollowsOn(text, lists[^1][^1].Last, i))
                {
                    lists[^1].Add((i, last));
                }
                else
                {
                    lists.Add([(i, last)]);
                }
            }
            i = last;
        }
        return lists;
    }

    private static bool FollowsOn(TokenizedText text, int before, int first)
    {
        var joint = text.After(before);
        return (text.Mark(joint) == '、' || text[joint] is "和" or "与" or "及" or "以及")
            && text.After(joint) == first;
    }

    private static bool IsOfPeople(TokenizedText text, List<(int First, int Last)> list)
    {
        var (first, last) = list[0];
        var title = text.Before(first);
        var titled =
            TitledPerson.IsTitle(text, title)
            || (title >= 0 && text[title] is not [.., '户'] && EndsWith(text, title, Trades));
        var next = text.After(list[^1].Last);
        var acts = text.IsOneOf(next, Says) || Lives.LongestStart(text.Text.AsSpan(text.Start(next))) > 0;
        return list.Count == 1 && last == first
            ? titled && (acts || (EndsWith(text, title, Singly) && text.Tag(next) is ['v', ..] or "d" or "p"))
            : titled || acts || IsCalled(text, list) || (text[next] is "等" && text.IsOneOf(next + 1, Members));
    }

    private static bool EndsWith(TokenizedText text, int token, WordSet words) =>
        words.LongestEnd(text.SpanOf(Math.Max(0, token - 1), token)) > 0;

    // 名叫 Ada Lovell 的网友.
    private static bool IsCalled(TokenizedText text, List<(int First, int Last)> list) =>
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
