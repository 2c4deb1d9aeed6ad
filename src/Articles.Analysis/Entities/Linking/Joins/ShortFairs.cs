namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins 农博会 with the one 农业博览会 that the article names, and 全运会 with the one 全国运动会.</summary>
internal static class ShortFairs
{
    private const int Longest = 4;

    public static void Join(NameSet names)
    {
        var events = names.Of(EntityCategory.Event).ToList();
        foreach (
            var fair in events
                .Where(x => x.Key.Length is >= 3 and <= Longest && x.Key[^1] == '会')
                .Take(NameSet.MostCompared)
        )
        {
            names.JoinOnly(
                fair,
                events.Where(x =>
                    Acronym.IsFair(fair.Key)
                        ? !x.Key.EndsWith(fair.Key, StringComparison.Ordinal)
                            && Acronym.AbbreviatesFair(fair.Key, x.Key)
                        : x.Key.EndsWith("大会", StringComparison.Ordinal)
                            | x.Key.EndsWith("动会", StringComparison.Ordinal)
                            && Contraction.Holds(x.Key, fair.Key)
                )
            );
        }
    }
}
