using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins 临空经济区 with the 某地临空经济区 that the article names, if it names one; and a group's unit with its own name, which
/// leaves the firm's form out too (中国石化甲炼化公司: 甲炼化).
/// </summary>
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
            if (seat > 0)
            {
                var rest = name.Key.AsSpan(seat);
                if (
                    keys.TryGetValue(rest, out var chain)
                    || (
                        name.Category == EntityCategory.Organization
                        && keys.TryGetValue(rest[..^CompanyName.FormLength(rest)], out chain)
                    )
                )
                {
                    AddSeatless(name, byKey.Of(chain), seated);
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

    private static void AddSeatless(
        LinkedName name,
        LentLookup<string, LinkedName>.Values others,
        LentLookup<int, LinkedName> seated
    )
    {
        foreach (var seatless in others)
        {
            if (seatless.Category == name.Category)
            {
                seated.Add(seatless.Number, name);
            }
        }
    }
}
