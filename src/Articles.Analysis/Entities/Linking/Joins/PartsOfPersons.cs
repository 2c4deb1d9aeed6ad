namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins a foreigner's first or last name with the one full name that holds it: 穆勒 with 安德烈·穆勒.</summary>
internal static class PartsOfPersons
{
    private static readonly char[] Separators = ['·', ' '];

    public static void Join(NameSet names)
    {
        var byPart = names
            .Of(EntityCategory.Person)
            .Where(x => x.Surface.IndexOfAny(Separators) > 0)
            .SelectMany(x => x.Surface.Split(Separators).Select(y => (Part: y, Person: x)))
            .ToLookup(x => x.Part, x => x.Person);
        foreach (var name in names.Of(EntityCategory.Person).Where(x => x.Surface.IndexOfAny(Separators) < 0))
        {
            names.JoinOnly(name, byPart[name.Surface]);
        }
    }
}
