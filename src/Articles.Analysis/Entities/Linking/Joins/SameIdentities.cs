namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins names of one <see cref="Identity"/>; and 某地公司 with the company of that place, if the article knows just one.
/// </summary>
internal static class SameIdentities
{
    public static void Join(NameSet names)
    {
        var first = new Dictionary<(string Identity, string Category), LinkedName>();
        foreach (var name in names.All)
        {
            var identity = (Identity.Of(name.Surface, name.Category), name.Category);
            if (!first.TryAdd(identity, name))
            {
                names.Join(first[identity], name);
            }
        }
        var bodies = first.Where(x => x.Key.Category == EntityCategory.Organization).ToList();
        var byPlace = bodies
            .Where(x => x.Key.Identity.IndexOf('@', StringComparison.Ordinal) > 0 && x.Key.Identity[0] != '?')
            .ToLookup(x => x.Key.Identity[x.Key.Identity.IndexOf('@', StringComparison.Ordinal)..], x => x.Value);
        foreach (var ((identity, _), name) in bodies)
        {
            if (identity.StartsWith(CompanyName.UnknownTrade, StringComparison.Ordinal))
            {
                names.JoinOnly(name, byPlace[identity[1..]]);
            }
        }
    }
}
