using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a firm with its name and nothing but a firm's form behind it (甲集团: 甲), whatever other firms begin with it; a state
/// company with its trade (中国联通: 联通); and a known body with its owner's name before it (乙甲: 甲).
/// </summary>
internal static class FirmForms
{
    private const string Country = "中国";

    public static void Join(NameSet names)
    {
        using var lent = LentMap<string, LinkedName>.Take();
        var byKey = lent.Items;
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            byKey.TryAdd(name.Key, name);
        }
        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (ShorterName(name.Key) is { Length: > 0 } rest && lookup.TryGetValue(rest, out var other))
            {
                names.Join(name, other);
            }
        }
    }

    private static ReadOnlySpan<char> ShorterName(ReadOnlySpan<char> name)
    {
        if (CompanyName.FormLength(name) is > 0 and var form && name.Length - form >= 2)
        {
            return name[..^form];
        }
        if (name.StartsWith(Country))
        {
            return Grammar.NationalTrades.Contains(name[Country.Length..]) ? name[Country.Length..] : [];
        }
        // 阿里|平头哥: both are known by themselves.
        var owner = Math.Max(Grammar.Bodies.LongestStart(name), Grammar.AmbiguousBodies.LongestStart(name));
        return owner > 0 && name.Length - owner >= 2 && Grammar.Bodies.Contains(name[owner..]) ? name[owner..] : [];
    }
}
