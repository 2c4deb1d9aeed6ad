namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins a body in short with the one full name of the article that it stands for: see <see cref="FirmAbbreviation"/>.</summary>
internal static class FirmBrands
{
    public static void Join(NameSet names)
    {
        var byFirst = names
            .Of(EntityCategory.Organization)
            .Where(x => x.Key.Length > 2)
            .SelectMany(x => FirmAbbreviation.Beginnings(x.Key).Select(y => (First: y, Body: x)))
            .ToLookup(x => x.First, x => x.Body);
        foreach (var name in names.Of(EntityCategory.Organization).Where(x => FirmAbbreviation.MayBe(x.Key)))
        {
            names.JoinOnly(
                name,
                byFirst[name.Key[0]].Take(NameSet.MostCompared).Where(x => FirmAbbreviation.IsShortOf(name.Key, x.Key))
            );
        }
    }
}
