using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins a foreigner's first or last name with the one full name that holds it: 穆勒 with 安德烈·穆勒.</summary>
internal static class PartsOfPersons
{
    private static readonly char[] Separators = ['·', ' '];

    public static void Join(NameSet names)
    {
        using var byPart = LentLookup<string, LinkedName>.Take();
        foreach (var name in names.Of(EntityCategory.Person))
        {
            if (name.Surface.IndexOfAny(Separators) > 0)
            {
                foreach (var part in name.Surface.Split(Separators))
                {
                    byPart.Add(part, name);
                }
            }
        }
        foreach (var name in names.Of(EntityCategory.Person))
        {
            if (!byPart.IsEmpty && name.Surface.IndexOfAny(Separators) < 0)
            {
                var only = names.OnlyOf(name);
                foreach (var full in byPart[name.Surface])
                {
                    only.Add(full);
                }
                only.Join();
            }
        }
    }
}
