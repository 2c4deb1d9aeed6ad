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

    private static readonly WordSet Forms = WordTable.Set("firm-forms", "form");
    private static readonly WordSet Other = WordTable.Set("firm-forms", "other");
    private static readonly WordSet Makers = WordTable.Set("firm-forms", "maker");

    public static void Join(NameSet names)
    {
        using var lent = LentMap<string, LinkedName>.Take();
        var byKey = lent.Items;
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            byKey.TryAdd(name.Key, name);
        }
        using var lentOwned = LentMap<string, LinkedName?>.Take();
        var (lookup, owned) = (byKey.GetAlternateLookup<ReadOnlySpan<char>>(), lentOwned.Items);
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (ShorterName(name.Key) is { Length: > 0 } rest && lookup.TryGetValue(rest, out var other))
            {
                names.Join(name, other);
            }
            else if (OwnName(name.Key) is { Length: > 0 } own && lookup.TryGetValue(own, out other))
            {
                // Of a name behind several owners none is meant by the bare name.
                owned[other.Key] = owned.ContainsKey(other.Key) ? null : name;
            }
        }
        foreach (var (own, name) in owned)
        {
            if (name is not null)
            {
                names.Join(name, byKey[own]);
            }
        }
    }

    private static ReadOnlySpan<char> ShorterName(ReadOnlySpan<char> name)
    {
        if (Forms.LongestEnd(name) is > 0 and var form && name.Length - form >= 2)
        {
            return Other.Contains(name) ? [] : name[..^form];
        }
        return name.StartsWith(Country) && Grammar.NationalTrades.Contains(name[Country.Length..])
            ? name[Country.Length..]
            : [];
    }

    // 阿里|平头哥: both are known by themselves. 甲汽|丰田 is a venture of both.
    private static ReadOnlySpan<char> OwnName(ReadOnlySpan<char> name)
    {
        var owner = Math.Max(Grammar.Bodies.LongestStart(name), Grammar.AmbiguousBodies.LongestStart(name));
        return
            owner > 0
            && name.Length - owner >= 2
            && Grammar.Bodies.Contains(name[owner..])
            && !Makers.Contains(name[owner..])
            ? name[owner..]
            : [];
    }
}
