namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>Joins bodies and zones of one place that leave words out, and plans: see <see cref="SameBody"/>.</summary>
internal static class ShortenedBodies
{
    public static void Join(NameSet names)
    {
        var buckets = names
            .All.GroupBy(x => (Place: SameBody.Bucket(x.Key, x.Category), x.Category))
            .Where(x => x.Key.Place is not null);
        foreach (var bucket in buckets)
        {
            var members = bucket.Take(NameSet.MostCompared).ToList();
            if (members.Count == 1)
            {
                continue;
            }
            foreach (var name in members)
            {
                names.JoinOnly(name, members.Where(x => SameBody.Shortens(name.Key, x.Key)));
            }
        }
    }
}
