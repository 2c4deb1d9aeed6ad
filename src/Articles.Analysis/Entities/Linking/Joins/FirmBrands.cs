namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a body in short with the one full name of the article that it stands for: see <see cref="FirmAbbreviation"/>. Where it
/// could stand for several, it stands for the body that the article begins with, if that is among them.
/// </summary>
internal static class FirmBrands
{
    public static void Join(NameSet names)
    {
        var byFirst = names
            .Of(EntityCategory.Organization)
            .Where(x => x.Key.Length > 2)
            .SelectMany(x => FirmAbbreviation.Beginnings(x.Key).Select(y => (First: y, Body: x)))
            .ToLookup(x => x.First, x => x.Body);
        var subject = names.Of(EntityCategory.Organization).FirstOrDefault();
        foreach (var name in names.Of(EntityCategory.Organization).Where(x => FirmAbbreviation.MayBe(x.Key)))
        {
            var full = byFirst[name.Key[0]]
                .Take(NameSet.MostCompared)
                .Where(x => FirmAbbreviation.IsShortOf(name.Key, x.Key))
                .ToList();
            names.JoinOnly(name, subject is not null && full.Contains(subject) ? [subject] : full);
        }
    }
}
