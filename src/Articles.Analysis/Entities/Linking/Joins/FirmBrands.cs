using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a body in short with the one full name of the article that it stands for: see <see cref="FirmAbbreviation"/>. Where it
/// could stand for several, it stands for the body that the article begins with, if that is among them.
/// </summary>
internal static class FirmBrands
{
    public static void Join(NameSet names)
    {
        using var byFirst = LentLookup<char, LinkedName>.Take();
        LinkedName? subject = null;
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            subject ??= name;
            if (name.Key.Length > 2)
            {
                var (first, second) = FirmAbbreviation.Beginnings(name.Key);
                byFirst.Add(first, name);
                if (second != first)
                {
                    byFirst.Add(second, name);
                }
            }
        }
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (!FirmAbbreviation.MayBe(name.Key))
            {
                continue;
            }
            var (only, isSubject) = (names.OnlyOf(name), false);
            foreach (var full in byFirst[name.Key[0]].Take(NameSet.MostCompared))
            {
                if (FirmAbbreviation.IsShortOf(name.Key, full.Key))
                {
                    isSubject |= ReferenceEquals(full, subject);
                    only.Add(full);
                }
            }
            if (isSubject)
            {
                names.Join(subject!, name);
            }
            else
            {
                only.Join();
            }
        }
    }
}
