using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// Finds short forms that only quotation marks show to be names: “甲网” where 天地甲网 or 互联网+甲网 is a product's name.
/// </summary>
internal static class QuotedShortForms
{
    private const int Shortest = 3;
    private const int Longest = 10;

    /// <summary>The quotations that end one product's name and no other's, each with that name.</summary>
    public static IEnumerable<(string Full, string Short)> Find(
        TokenizedText text,
        IReadOnlyDictionary<string, string> names
    )
    {
        var byTail = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names.Where(x => x.Value == EntityCategory.Product).Select(x => x.Key))
        {
            for (var length = Shortest; length <= Math.Min(Longest, name.Length - 2); length++)
            {
                if (!byTail.TryAdd(name[^length..], name))
                {
                    byTail[name[^length..]] = null;
                }
            }
        }
        for (var i = 0; i < text.Count; i++)
        {
            if (
                text.Mark(i) == '“'
                && text.Partner(i) is var close and > 0
                && text.Start(close) - text.End(i) is >= Shortest and <= Longest
                && text.Text[text.End(i)..text.Start(close)] is var content
                && !names.ContainsKey(content)
                && byTail.TryGetValue(content, out var full)
                && full is not null
            )
            {
                yield return (full, content);
            }
        }
    }
}
