using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds short forms that only quotation marks show to be names: “甲网” where 天地甲网 or 互联网+甲网 is a product's name,
/// “甲行” where 乡镇甲行 is an event's, “甲标准” where 乙甲标准 is a document's, “甲乙” where 甲乙工程 is a product's.
/// </summary>
internal static class QuotedShortForms
{
    private const int Shortest = 2;
    private const int ShortestWord = 3;
    private const int Longest = 10;

    /// <summary>
    /// Adds the quotations that end one product's, event's or document's name, or begin it before the noun of its class, and no other's; each with
    /// that name.
    /// </summary>
    public static void Find(
        TokenizedText text,
        Dictionary<string, string> names,
        List<(string Full, string Short)> forms
    )
    {
        using var quoted = TextStretches.Take(text.Text);
        using var lent = LentList<int>.Take();
        var found = lent.Items;
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.Start(close) - text.End(i) is >= Shortest and <= Longest
                && text.Text.AsSpan(text.End(i)..text.Start(close)) is var quotation
                && (quotation.Length >= ShortestWord || !Words.All.Contains(quotation))
                && !names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(quotation)
            )
            {
                found.Add(quoted.Add(text.End(i), text.Start(close) - text.End(i)));
            }
        }
        if (found.Count == 0)
        {
            return;
        }
        using var products = LentMap<int, string?>.Take();
        FindProducts(quoted, names, products.Items);
        foreach (var quotation in found)
        {
            if (products.Items.GetValueOrDefault(quotation) is { } full)
            {
                forms.Add((full, quoted[quotation].ToString()));
            }
        }
    }

    // The one product that each quotation ends or begins; null where they are several.
    private static void FindProducts(
        TextStretches quoted,
        Dictionary<string, string> names,
        Dictionary<int, string?> products
    )
    {
        foreach (var (name, category) in names)
        {
            if (category is not (EntityCategory.Product or EntityCategory.Event or EntityCategory.Document))
            {
                continue;
            }
            for (var length = Shortest; length <= Math.Min(Longest, name.Length - 2); length++)
            {
                if (quoted.NumberOf(name.AsSpan(name.Length - length)) is >= 0 and var last)
                {
                    products[last] = products.ContainsKey(last) ? null : name;
                }
                // 数字经济大会 is about “数字经济”, and not called so; nor is a platform by words that all know.
                if (
                    category == EntityCategory.Product
                    && !Words.All.Contains(name.AsSpan(0, length))
                    && quoted.NumberOf(name.AsSpan(0, length)) is >= 0 and var first
                    && Grammar.HeadAtEnd(name.AsSpan(length)) is { } head
                    && head.Category == category
                    && head.Word.Length == name.Length - length
                )
                {
                    products[first] = products.ContainsKey(first) ? null : name;
                }
            }
        }
    }
}
