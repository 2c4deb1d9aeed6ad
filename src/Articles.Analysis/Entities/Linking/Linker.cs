namespace Articles.Analysis.Entities.Linking;

/// <summary>Joins the surfaces of an article that name one thing.</summary>
internal sealed class Linker
{
    private readonly List<(string Surface, string Category)> _surfaces = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int, int)> _said = [];

    /// <summary>Takes a surface in.</summary>
    public void Add(string surface, string category)
    {
        if (_numbers.TryAdd(surface, _surfaces.Count))
        {
            _surfaces.Add((surface, category));
        }
    }

    /// <summary>Notes that the text itself says that two surfaces are one.</summary>
    public void Join(string a, string b)
    {
        if (
            _numbers.TryGetValue(a, out var x)
            && _numbers.TryGetValue(b, out var y)
            && _surfaces[x].Category == _surfaces[y].Category
        )
        {
            _said.Add((x, y));
        }
    }

    /// <summary>The surfaces that name one thing, each group and each of its members in the order they were added.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups()
    {
        var sets = new UnionFind(_surfaces.Count);
        foreach (var (a, b) in _said)
        {
            sets.Union(a, b);
        }
        var identities = new Dictionary<(string, string), int>();
        for (var i = 0; i < _surfaces.Count; i++)
        {
            var (surface, category) = _surfaces[i];
            var identity = (Identity.Of(surface, category), category);
            if (!identities.TryAdd(identity, i))
            {
                sets.Union(identities[identity], i);
            }
        }
        JoinUnknownTrades(identities, sets);
        JoinShortened(sets);
        return
        [
            .. Enumerable
                .Range(0, _surfaces.Count)
                .GroupBy(sets.Find)
                .Select(x => x.Select(i => _surfaces[i].Surface).ToList()),
        ];
    }

    // Each name is compared with the longest one of its bucket, so that the time stays linear.
    private void JoinShortened(UnionFind sets)
    {
        var buckets = Enumerable
            .Range(0, _surfaces.Count)
            .GroupBy(x =>
                (SameBody.Bucket(Surface.Key(_surfaces[x].Surface), _surfaces[x].Category), _surfaces[x].Category)
            )
            .Where(x => x.Key.Item1 is not null);
        foreach (var bucket in buckets)
        {
            var longest = bucket.MaxBy(x => _surfaces[x].Surface.Length);
            foreach (
                var other in bucket.Where(x => SameBody.Shortens(_surfaces[x].Surface, _surfaces[longest].Surface))
            )
            {
                sets.Union(longest, other);
            }
        }
    }

    // 某地公司 is the company of that place, if the article knows just one.
    private static void JoinUnknownTrades(
        Dictionary<(string Identity, string Category), int> identities,
        UnionFind sets
    )
    {
        var byPlace = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((identity, category), number) in identities)
        {
            var at = category == EntityCategory.Organization ? identity.IndexOf('@', StringComparison.Ordinal) : -1;
            if (at > 0 && identity[0] != '?' && !byPlace.TryAdd(identity[at..], number))
            {
                byPlace[identity[at..]] = -1;
            }
        }
        foreach (var ((identity, _), number) in identities)
        {
            if (
                identity.StartsWith(CompanyName.UnknownTrade, StringComparison.Ordinal)
                && byPlace.TryGetValue(identity[1..], out var company)
                && company >= 0
            )
            {
                sets.Union(company, number);
            }
        }
    }
}
