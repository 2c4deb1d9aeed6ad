using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Finds the names in a list by what it is a list of: 甲、乙、丙等60余家企业, 甲、乙两大平台. Every item is looked at from the
/// list's end to its beginning once.
/// </summary>
internal sealed class EnumerationRecognizer : IRecognizer
{
    private const int LongestTail = 10;
    private const int LongestOpening = 8;

    private static readonly (string Category, WordSet Words)[] Classes =
    [
        .. WordTable.Read("enumerations").Where(x => x.Class != "people"),
    ];

    private static readonly WordSet People = WordTable.Set("enumerations", "people");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lent = LentList<(int First, int Last)>.Take();
        var items = lent.Items;
        for (var i = 1; i < text.Count; i++)
        {
            var named = text.LastCharacter(i) == '等';
            if (
                (named || IsCount(text, i))
                && ClassAfter(text, named ? i + 1 : i) is { } category
                && (named || category == EntityCategory.Location || !IsLevel(text[i + 1]))
            )
            {
                ListItems.TakeBefore(text, i, items);
                if (named && items.Count == 1 && category == EntityCategory.Product)
                {
                    Widen(text, i, items);
                }
                if (items.Count > (named ? 0 : 1))
                {
                    Add(text, items, category, candidates);
                }
            }
        }
    }

    // The names of products hold any words: where the last item ends in the midst of one, items reach from mark to mark.
    private static void Widen(TokenizedText text, int token, List<(int First, int Last)> items)
    {
        using var lent = LentList<(int First, int Last)>.Take();
        var wide = lent.Items;
        ListItems.TakeWideBefore(text, token, wide);
        if (wide.Count < 2)
        {
            return;
        }
        // The first item of a list begins where the sentence that leads to it ends.
        var (first, last) = wide[^1];
        if (text.End(last) - text.Start(first) > LongestOpening)
        {
            wide.RemoveAt(wide.Count - 1);
            ListItems.TakeBefore(text, last + 1, items);
            wide.AddRange(items[..Math.Min(items.Count, 1)]);
        }
        items.Clear();
        items.AddRange(wide);
    }

    // 三大, 两家, 4省市.
    private static bool IsCount(TokenizedText text, int token) =>
        (text.Kind(token) == TokenKind.Number || text.Tag(token) == "m")
        && text[token].Length <= 2
        && text.Kind(token - 1) is TokenKind.Word or TokenKind.Latin;

    // 甲、乙、丙三|县区|法院: the places of the bodies behind them.
    private static bool IsLevel(ReadOnlySpan<char> word) =>
        word is ['省' or '市' or '区' or '县' or '州' or '旗' or '镇' or '乡', ..];

    // 等60余家知名企业: the noun in a class that ends the phrase after 等; 等企业办公方案 is a list of something else.
    private static string? ClassAfter(TokenizedText text, int token)
    {
        string? found = null;
        for (var i = token; i < token + LongestTail && IsTail(text, i); i++)
        {
            string? here = null;
            foreach (var (category, words) in Classes)
            {
                here = text.IsOneOf(i, words) ? category : here;
            }
            found =
                here
                ?? (text.IsOneOf(i, People) || !PhraseWords.IsNoun(text, i) || text.Tag(i) is not "n" ? found : null);
        }
        return found;
    }

    private static bool IsTail(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Number or TokenKind.Latin
        || (
            text.Kind(token) == TokenKind.Word
            && (
                !text.IsOneOf(token, Grammar.Boundaries)
                || text.IsOneOf(token, Grammar.ModifyingVerbs)
                || text[token] is "余" or "多个" or "一批" or "多家"
            )
        )
        || text.Mark(token) is '“' or '”';

    private static void Add(
        TokenizedText text,
        List<(int First, int Last)> items,
        string category,
        List<Candidate> candidates
    )
    {
        // 甲、海底捞等知名品牌: a brand that everybody knows as a firm makes the others firms.
        if (
            category == EntityCategory.Product
            && items.Exists(x => x.First == x.Last && Grammar.Bodies.Contains(text[x.First]))
            && IsOfBrands(text, items[0].Last + 2)
        )
        {
            category = EntityCategory.Organization;
        }
        if (category == EntityCategory.Location && CountBehind(text, items[0].Last + 1) is > 1 and var count)
        {
            candidates.AddRange(
                items
                    .Take(count)
                    .Select(x => (First: text[x.First] is "辖" or "含" ? x.First + 1 : x.First, x.Last))
                    .Where(x => items.Count >= count && ListItems.MayBePlace(text, x.First, x.Last))
                    .Select(x => ListItems.ToCandidate(text, x.First, x.Last, category))
            );
        }
        // 走进甲省、乙省等50多所学校: where they lie.
        if (
            category == EntityCategory.Organization
            && items.TrueForAll(x => x.First == x.Last && text.IsPlace(x.First))
        )
        {
            return;
        }
        var names = items.Where(x => ListItems.IsName(text, x.First, x.Last, category)).ToList();
        // Where a good part of the items must be names, the short ones among the others are too.
        if (category == EntityCategory.Organization && items.Count >= 3 && names.Count * 3 >= items.Count)
        {
            names.AddRange(items.Where(x => !names.Contains(x) && ListItems.MayBeBrand(text, x.First, x.Last)));
        }
        candidates.AddRange(
            names
                .Where(x => !QuotedList.Is(text.SpanOf(x.First, x.Last).Trim("“”")))
                .Select(x => ListItems.ToCandidate(text, x.First, x.Last, category))
        );
    }

    // 甲、乙、丙三个镇: how many there are; 0 where no number says it.
    private static int CountBehind(TokenizedText text, int token) =>
        text[token] switch
        {
            ['两', ..] => 2,
            ['三', ..] => 3,
            ['四', ..] => 4,
            ['五', ..] => 5,
            ['六', ..] => 6,
            ['七', ..] => 7,
            ['八', ..] => 8,
            _ => text.Kind(token) == TokenKind.Number && text[token] is [>= '2' and <= '9'] digit ? digit[0] - '0' : 0,
        };

    private static bool IsOfBrands(TokenizedText text, int token)
    {
        for (var i = token; i < token + LongestTail && IsTail(text, i); i++)
        {
            if (text[i].EndsWith("品牌"))
            {
                return true;
            }
        }
        return false;
    }
}
