using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds short forms that only quotation marks show to be names: “甲网” where 天地甲网 or 互联网+甲网 is a product's name,
/// “甲行” where 乡镇甲行 is an event's.
/// </summary>
internal static class QuotedShortForms
{
    private const int Shortest = 3;
    private const int Longest = 10;

    /// <summary>The quotations that end one product's or event's name and no other's, each with that name.</summary>
    public static IEnumerable<(string Full, string Short)> Find(TokenizedText text, Dictionary<string, string> names)
    {
        using var quoted = new TextStretches(text.Text);
        using var lent = LentList<int>.Take();
        var found = lent.Items;
        for (var i = text.Next(0, '“'); i < text.Count; i = text.Next(i + 1, '“'))
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.Start(close) - text.End(i) is >= Shortest and <= Longest
                && !names
                    .GetAlternateLookup<ReadOnlySpan<char>>()
                    .ContainsKey(text.Text.AsSpan(text.End(i)..text.Start(close)))
            )
            {
                found.Add(quoted.Add(text.End(i), text.Start(close) - text.End(i)));
            }
        }
        if (found.Count == 0)
        {
            yield break;
        }
        using var products = LentMap<int, string?>.Take();
        FindProducts(quoted, names, products.Items);
        foreach (var quotation in found)
        {
            if (products.Items.GetValueOrDefault(quotation) is { } full)
            {
                yield return (full, quoted[quotation].ToString());
            }
        }
    }

    // The one product that each quotation ends; null where it ends several.
    private static void FindProducts(
        TextStretches quoted,
        Dictionary<string, string> names,
        Dictionary<int, string?> products
    )
    {
        foreach (var (name, category) in names)
        {
            for (
                var length = Shortest;
                category is EntityCategory.Product or EntityCategory.Event
                    && length <= Math.Min(Longest, name.Length - 2);
                length++
            )
            {
                if (
                    quoted.NumberOf(name.AsSpan(name.Length - length)) is >= 0 and var quotation
                    && !products.TryAdd(quotation, name)
                )
                {
                    products[quotation] = null;
                }
            }
        }
    }
}
