using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins a short name with the one longer body's that it abbreviates: see <see cref="Acronym"/>.</summary>
internal static class AbbreviatedBodyJoin
{
    public static void Join(NameSet names)
    {
        using var byFirst = LentLookup<char, LinkedName>.Take();
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (name.Key.Length > 4)
            {
                var (first, second) = Acronym.Beginnings(name.Key);
                byFirst.Add(first, name);
                if (second != first)
                {
                    byFirst.Add(second, name);
                }
            }
        }
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (!byFirst.IsEmpty && Acronym.MayBe(name.Key))
            {
                var only = names.OnlyOf(name);
                foreach (var body in byFirst[name.Key[0]].Take(NameSet.MostCompared))
                {
                    if (Acronym.Abbreviates(name.Key, body.Key))
                    {
                        only.Add(body);
                    }
                }
                only.Join();
            }
        }
    }
}
