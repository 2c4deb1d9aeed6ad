namespace Articles.Analysis.Entities.Linking;

/// <summary>Joins the surfaces of an article that name one thing.</summary>
internal sealed class Linker
{
    /// <summary>An abbreviation is compared with at most this many names: the bound that keeps the time linear.</summary>
    private const int MostCompared = 50;

    private const int ShortestContracted = 4;

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
        JoinAbbreviated(sets);
        JoinWithoutSeat(sets);
        JoinFairs(sets);
        JoinContracted(sets);
        return
        [
            .. Enumerable
                .Range(0, _surfaces.Count)
                .GroupBy(sets.Find)
                .Select(x => x.Select(i => _surfaces[i].Surface).ToList()),
        ];
    }

    // A short name that abbreviates just one longer one is that body's.
    private void JoinAbbreviated(UnionFind sets)
    {
        var bodies = Enumerable
            .Range(0, _surfaces.Count)
            .Where(x => _surfaces[x].Category == EntityCategory.Organization)
            .Select(x => (Number: x, Key: Surface.Key(_surfaces[x].Surface)))
            .ToList();
        var byFirst = bodies
            .Where(x => x.Key.Length > 4)
            .SelectMany(x => Acronym.Beginnings(x.Key).Select(y => (First: y, Body: x)))
            .ToLookup(x => x.First, x => x.Body);
        foreach (var (number, key) in bodies.Where(x => Acronym.MayBe(x.Key)))
        {
            var full = byFirst[key[0]]
                .Take(MostCompared)
                .Where(x => Acronym.Abbreviates(key, x.Key))
                .Select(x => x.Number)
                .DistinctBy(sets.Find)
                .Take(2)
                .ToList();
            if (full.Count == 1)
            {
                sets.Union(full[0], number);
            }
        }
    }

    // 甲峰会 is the 第七届甲乙峰会 that the article names, if it names one; so are zones, platforms and bodies that end alike.
    private void JoinContracted(UnionFind sets)
    {
        var byEnd = Enumerable
            .Range(0, _surfaces.Count)
            .Where(x =>
                _surfaces[x].Category != EntityCategory.Person && _surfaces[x].Surface.Length >= ShortestContracted
            )
            .GroupBy(x => (_surfaces[x].Category, Surface.Key(_surfaces[x].Surface)[^2..]));
        foreach (var bucket in byEnd)
        {
            var members = bucket.Take(MostCompared).ToList();
            foreach (var number in members)
            {
                var key = Surface.Key(_surfaces[number].Surface);
                var full = members
                    .Where(x => Contraction.Shortens(Surface.Key(_surfaces[x].Surface), key))
                    .DistinctBy(sets.Find)
                    .Take(2)
                    .ToList();
                if (full.Count == 1)
                {
                    sets.Union(full[0], number);
                }
            }
        }
    }

    // 农博会 is the one 农业博览会 that the article names.
    private void JoinFairs(UnionFind sets)
    {
        var events = Enumerable
            .Range(0, _surfaces.Count)
            .Where(x => _surfaces[x].Category == EntityCategory.Event)
            .ToList();
        foreach (var fair in events.Where(x => Acronym.IsFair(_surfaces[x].Surface)).Take(MostCompared))
        {
            var full = events
                .Where(x => Acronym.AbbreviatesFair(_surfaces[fair].Surface, _surfaces[x].Surface))
                .DistinctBy(sets.Find)
                .Take(2)
                .ToList();
            if (full.Count == 1)
            {
                sets.Union(full[0], fair);
            }
        }
    }

    // 临空经济区 is the 某地临空经济区 that the article names, if it names one.
    private void JoinWithoutSeat(UnionFind sets)
    {
        var byRest = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < _surfaces.Count; i++)
        {
            if (Identity.WithoutSeat(Surface.Key(_surfaces[i].Surface), _surfaces[i].Category) is { } rest)
            {
                var key = (rest, _surfaces[i].Category);
                (byRest.TryGetValue(key, out var numbers) ? numbers : byRest[key] = []).Add(i);
            }
        }
        for (var i = 0; i < _surfaces.Count; i++)
        {
            if (
                byRest.TryGetValue((Surface.Key(_surfaces[i].Surface), _surfaces[i].Category), out var numbers)
                && numbers.DistinctBy(sets.Find).Count() == 1
            )
            {
                sets.Union(numbers[0], i);
            }
        }
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
