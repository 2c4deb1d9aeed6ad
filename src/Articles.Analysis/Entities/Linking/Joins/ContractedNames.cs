namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins 甲峰会 with the 第七届甲乙峰会 that the article names, if it names one; so are zones, platforms and bodies that end
/// alike: see <see cref="Contraction"/>.
/// </summary>
internal static class ContractedNames
{
    private const int Shortest = 4;

    public static void Join(NameSet names)
    {
        var byEnd = names
            .All.Where(x => x.Category != EntityCategory.Person && x.Key.Length >= Shortest)
            .GroupBy(x => (x.Category, x.Key[^2..]));
        foreach (var bucket in byEnd)
        {
            var members = bucket.Take(NameSet.MostCompared).ToList();
            foreach (var name in members)
            {
                names.JoinOnly(
                    name,
                    members.Where(x =>
                        Contraction.Shortens(x.Key, name.Key)
                        && (name.Category != EntityCategory.Organization || !Contraction.OmitsPlace(x.Key, name.Key))
                    )
                );
            }
        }
    }
}
