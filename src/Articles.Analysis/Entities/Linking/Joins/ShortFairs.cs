namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins 农博会 with the one 农业博览会 that the article names.</summary>
internal static class ShortFairs
{
    public static void Join(NameSet names)
    {
        var events = names.Of(EntityCategory.Event).ToList();
        foreach (var fair in events.Where(x => Acronym.IsFair(x.Key)).Take(NameSet.MostCompared))
        {
            names.JoinOnly(fair, events.Where(x => Acronym.AbbreviatesFair(fair.Key, x.Key)));
        }
    }
}
