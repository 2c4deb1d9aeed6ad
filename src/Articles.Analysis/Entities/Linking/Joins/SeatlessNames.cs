namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins 临空经济区 with the 某地临空经济区 that the article names, if it names one.</summary>
internal static class SeatlessNames
{
    public static void Join(NameSet names)
    {
        var byRest = names
            .All.Select(x => (Seatless: Identity.WithoutSeat(x.Key, x.Category), Name: x))
            .Where(x => x.Seatless is not null)
            .ToLookup(x => (x.Seatless, x.Name.Category), x => x.Name);
        foreach (var name in names.All)
        {
            names.JoinOnly(name, byRest[(name.Key, name.Category)]);
        }
    }
}
