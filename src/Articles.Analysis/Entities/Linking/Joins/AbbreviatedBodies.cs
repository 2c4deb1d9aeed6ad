namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins a short name with the one longer body's that it abbreviates: see <see cref="Acronym"/>.</summary>
internal static class AbbreviatedBodies
{
    public static void Join(NameSet names)
    {
        var byFirst = names
            .Of(EntityCategory.Organization)
            .Where(x => x.Key.Length > 4)
            .SelectMany(x => Acronym.Beginnings(x.Key).Select(y => (First: y, Body: x)))
            .ToLookup(x => x.First, x => x.Body);
        foreach (var name in names.Of(EntityCategory.Organization).Where(x => Acronym.MayBe(x.Key)))
        {
            names.JoinOnly(
                name,
                byFirst[name.Key[0]].Take(NameSet.MostCompared).Where(x => Acronym.Abbreviates(name.Key, x.Key))
            );
        }
    }
}
