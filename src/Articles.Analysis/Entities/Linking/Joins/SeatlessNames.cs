using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins 临空经济区 with the 某地临空经济区 that the article names, if it names one.</summary>
internal static class SeatlessNames
{
    public static void Join(NameSet names)
    {
        using var byKey = LentLookup<string, LinkedName>.Take();
        using var seated = LentLookup<int, LinkedName>.Take();
        foreach (var name in names.All)
        {
            byKey.Add(name.Key, name);
        }
        var keys = byKey.Keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.All)
        {
            var seat = Identity.LengthOfSeat(name.Key, name.Category);
            if (seat > 0 && keys.TryGetValue(name.Key.AsSpan(seat), out var chain))
            {
                foreach (var seatless in byKey.Of(chain))
                {
                    if (seatless.Category == name.Category)
                    {
                        seated.Add(seatless.Number, name);
                    }
                }
            }
        }
        foreach (var seatless in names.All)
        {
            if (!seated.IsEmpty)
            {
                var only = names.OnlyOf(seatless);
                foreach (var name in seated[seatless.Number])
                {
                    only.Add(name);
                }
                only.Join();
            }
        }
    }
}
