using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins bodies and zones of one place that leave words out, and plans: see <see cref="SameBody"/>.</summary>
internal static class ShortenedBodies
{
    public static void Join(NameSet names)
    {
        using var buckets = LentLookup<(string Place, int Ending, string Category), LinkedName>.Take();
        foreach (var name in names.All)
        {
            if (SameBody.Bucket(name.Key, name.Category) is var (place, ending))
            {
                buckets.Add((place, ending, name.Category), name);
            }
        }
        foreach (var (_, chain) in buckets.Keys)
        {
            if (chain.Count == 1)
            {
                continue;
            }
            var members = buckets.Of(chain).Take(NameSet.MostCompared);
            foreach (var name in members)
            {
                if (!name.Stands)
                {
                    continue;
                }
                var only = names.OnlyOf(name);
                foreach (var longer in members)
                {
                    if (SameBody.Shortens(name.Key, longer.Key))
                    {
                        only.Add(longer);
                    }
                }
                only.Join();
            }
        }
    }
}
