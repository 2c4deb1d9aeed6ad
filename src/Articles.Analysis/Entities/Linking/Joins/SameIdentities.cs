using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins names of one <see cref="Identity"/>; and 某地公司 with the company of that place, if the article knows just one.
/// </summary>
internal static class SameIdentities
{
    public static void Join(NameSet names)
    {
        using var lent = LentMap<(string Identity, string Category), LinkedName>.Take();
        using var lentEditions = LentMap<LinkedName, EventEdition>.Take();
        var (first, editions, isTradeUnknown) = (lent.Items, lentEditions.Items, false);
        foreach (var name in names.All)
        {
            var identity = (name.Identity, name.Category);
            if (!first.TryAdd(identity, name) && IsOfEdition(first[identity], name, editions))
            {
                names.Join(first[identity], name);
            }
            isTradeUnknown |= IsTradeUnknown(identity);
        }
        if (isTradeUnknown)
        {
            JoinByPlace(names, first);
        }
    }

    // 第二十届农博会 and 第十九届农博会 are two; the bare name is the one that is told of first.
    private static bool IsOfEdition(LinkedName first, LinkedName name, Dictionary<LinkedName, EventEdition> editions)
    {
        if (name.Category != EntityCategory.Event)
        {
            return true;
        }
        var known = editions.TryGetValue(first, out var joined) ? joined : EventEdition.Of(first.Key);
        var own = EventEdition.Of(name.Key);
        if (!known.MayBe(own))
        {
            return false;
        }
        editions[first] = known.With(own);
        return true;
    }

    private static bool IsTradeUnknown((string Identity, string Category) name) =>
        name.Category == EntityCategory.Organization
        && name.Identity.StartsWith(CompanyName.UnknownTrade, StringComparison.Ordinal);

    private static void JoinByPlace(NameSet names, Dictionary<(string Identity, string Category), LinkedName> first)
    {
        using var byPlace = LentLookup<string, LinkedName>.Take();
        foreach (var ((identity, category), name) in first)
        {
            if (
                category == EntityCategory.Organization
                && identity.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
                && identity[0] != '?'
            )
            {
                byPlace.Add(identity[at..], name);
            }
        }
        foreach (var (identity, name) in first)
        {
            if (IsTradeUnknown(identity))
            {
                var only = names.OnlyOf(name);
                foreach (var body in byPlace[identity.Identity[1..]])
                {
                    only.Add(body);
                }
                only.Join();
            }
        }
    }
}
