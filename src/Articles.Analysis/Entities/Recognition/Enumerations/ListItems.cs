using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>The items of a list that 、 parts, and which of them may be names.</summary>
internal static class ListItems
{
    private const int LongestItem = 20;

    /// <summary>A list is read back over at most this many items: the bound that keeps the time linear.</summary>
    private const int MostItems = 100;

    /// <summary>Whether at least two items stand before a token.</summary>
    public static bool AreSeveral(TokenizedText text, int token)
    {
        var last = LastOfList(text, token);
        var first = last < 0 ? 0 : Start(text, last);
        return first > 1
            && first <= last
            && (text.Mark(first - 1) == '、' || IsJoint(text, first - 1))
            && Start(text, first - 2) <= first - 2;
    }

    /// <summary>Takes the items before a token, the last one first; none if no item ends there.</summary>
    public static void TakeBefore(TokenizedText text, int token, List<(int First, int Last)> items)
    {
        items.Clear();
        for (var last = LastOfList(text, token); last >= 0 && items.Count < MostItems; )
        {
            var first = Start(text, last);
            if (first > last)
            {
                break;
            }
            items.Add((first, last));
            last = text.Mark(first - 1) == '、' || IsJoint(text, first - 1) ? first - 2 : -1;
        }
    }

    /// <summary>Whether an item is a name; one of common nouns alone (高校、科研院所等机构) is none.</summary>
    public static bool IsName(TokenizedText text, int first, int last, string category)
    {
        var length = text.End(last) - text.Start(first);
        if (text.Mark(first) == '“')
        {
            return length >= 4;
        }
        if (length is < 2 or > 16 || text.Kind(first) == TokenKind.Number || text.Tag(first) is "title")
        {
            return false;
        }
        var (telling, single) = (false, 0);
        for (var i = first; i <= last; i++)
        {
            single = text[i].Length == 1 ? single + 1 : 0;
            telling |= text.Tag(i) is "nz" or "nt" or "x" or "nrt" || IsLatinName(text, i) || single >= 2;
            telling |= category is EntityCategory.Organization && text.Tag(i) is "nr" or "ns";
        }
        return category switch
        {
            EntityCategory.Organization => telling
                || (
                    last > first
                    && length <= 4
                    && !text.IsOneOf(last, Grammar.Generic)
                    && !text.IsOneOf(first, Grammar.Generic)
                )
                || (
                    last > first
                    && text.HeadAt(last) is { Category: EntityCategory.Organization } head
                    && head.Word.Length < length
                ),
            EntityCategory.Location => first == last && (text.IsPlace(last) || text.Tag(last) == "ns"),
            // 纯电、插混等车型: kinds of a thing.
            EntityCategory.Product when Grammar.Generic.Contains(text.SpanOf(first, last)) => false,
            // 甲语、乙语等语种大模型.
            EntityCategory.Product when text[last] is [_, .., '语'] => false,
            EntityCategory.Product => telling || IsOneStop(text, first, length),
            // 甲锦标赛、乙丙会等活动.
            EntityCategory.Event
                when length == 3 && telling && text[last] is [.., '会' or '节' or '展' or '赛' or '杯'] => true,
            EntityCategory.Event => length >= 4
                && (telling || text.Kind(first) == TokenKind.Latin)
                && text.Kind(last) == TokenKind.Word,
            _ => false,
        };
    }

    // 一码通行, 一键叫车: services are called so.
    private static bool IsOneStop(TokenizedText text, int first, int length) =>
        length is >= 4 and <= 6
        && text.Text.AsSpan(text.Start(first), 2)
            is ['一', '键' or '码' or '网' or '卡' or '屏' or '图' or '证' or '站'];

    /// <summary>Whether an item is short and no common word, so that names beside it make it one.</summary>
    public static bool MayBeBrand(TokenizedText text, int first, int last)
    {
        var length = text.End(last) - text.Start(first);
        return length is >= 2 and <= 6
            && text.Kind(first) is TokenKind.Word or TokenKind.Latin
            && text.Tag(first) is not "title"
            && !text.IsOneOf(last, Grammar.Generic)
            && text.HeadAt(last) is null or { Category: EntityCategory.Organization }
            && (
                last > first
                || text.IsOneOf(first, Grammar.AmbiguousBodies)
                || text.Tag(first) is "nr" or "nz" or "nt" or "nrt" or "x"
            );
    }

    /// <summary>Whether an item is short enough for a place without its noun, and says nothing of a kind.</summary>
    public static bool MayBePlace(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (
                text.Kind(i) != TokenKind.Word
                || text.IsOneOf(i, Grammar.Generic)
                || text.Tag(i) is "uj" or "p" or "c" or "r" or "q" or "m"
                // 教学、实训、生活三个区, 装备、化工、医药三个园区.
                || (
                    first == last
                    && text.Tag(i) is "n" or "v" or "vn" or "b" or "f" or "s" or "a" or "d"
                    && !DivisionStem.Is(text[i])
                )
            )
            {
                return false;
            }
        }
        return text.End(last) - text.Start(first) is 2 or 3;
    }

    /// <summary>The candidate that an item makes: what its quotation marks hold, or all of it.</summary>
    public static Candidate ToCandidate(TokenizedText text, int first, int last, string category) =>
        text.Mark(first) == '“' && text.Partner(first) == last
            ? new Candidate(text.End(first), text.Start(last), category, 0.7)
            : new Candidate(text.Start(first), text.End(last), category, 0.55);

    /// <summary>
    /// Takes the items before a token where each reaches from mark to mark, whatever words stand in it; the last one first.
    /// </summary>
    public static void TakeWideBefore(TokenizedText text, int token, List<(int First, int Last)> items)
    {
        items.Clear();
        for (var last = token - 1; last >= 0 && items.Count < MostItems; )
        {
            var first = last + 1;
            while (first > 0 && last - first < LongestItem && StepBack(text, first - 1) is >= 0 and var before)
            {
                first = before;
            }
            if (first > last)
            {
                break;
            }
            items.Add((first, last));
            last = text.Mark(first - 1) == '、' || text[first - 1] is "和" or "与" or "及" or "以及" ? first - 2 : -1;
        }
    }

    // The token that the item goes on to, over a bracket and the quotation before it as a whole; -1 where it ends.
    private static int StepBack(TokenizedText text, int token) =>
        (text.Mark(token) is '）' || (text.Mark(token) is '”' && text.Mark(token + 1) is '（'))
        && text.Partner(token) is >= 0 and var open
            ? open
        : EndsWideItem(text, token) ? -1
        : token;

    private static bool EndsWideItem(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Mark or TokenKind.Space
        || text.Mark(token) is '\n'
        || text[token]
            is "由"
                or "为"
                or "是"
                or "有"
                or "即"
                or "包括"
                or "包含"
                or "涵盖"
                or "实施"
                or "推进"
                or "和"
                or "与"
                or "及"
                or "以及";

    private static bool IsLatinName(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin && !text.IsOneOf(token, Grammar.Codes);

    private static bool IsJoint(TokenizedText text, int token) =>
        text[token] is "和" or "与" or "及" or "以及" && text.Mark(token - 1) != '、' && HasMore(text, token - 1);

    // 甲、乙和丙: a joint belongs to a list only if another 、 comes before it.
    private static bool HasMore(TokenizedText text, int last) => text.Mark(Start(text, last) - 1) == '、';

    // The dictionary may take the list's last character and 等 for one word (三等); that item is passed over.
    private static int LastOfList(TokenizedText text, int token)
    {
        if (text[token] is not [_, .., '等'])
        {
            return token - 1;
        }
        var last = token - 1;
        while (token - last < LongestItem && PhraseReach.Belongs(text, last))
        {
            last--;
        }
        return text.Mark(last) == '、' ? last - 1 : -1;
    }

    private static int Start(TokenizedText text, int last)
    {
        if (text.Mark(last) == '”' && text.Partner(last) is var open and >= 0)
        {
            return open;
        }
        var first = last + 1;
        while (
            first > 0
            && last - first < LongestItem
            && (
                PhraseReach.Belongs(text, first - 1)
                || (text.Mark(first - 1) == ' ' && PhraseReach.IsLatinEdge(text, first - 1))
            )
        )
        {
            first--;
        }
        return first;
    }
}
