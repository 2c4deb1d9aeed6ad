using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking;

/// <summary>A surface of the article.</summary>
/// <param name="Number">Its place in the order of adding.</param>
/// <param name="Surface">As it is written.</param>
/// <param name="Key">Without quotation marks and white space.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Identity">What it shares with other surfaces that name the same thing without the text's saying so.</param>
/// <param name="Stands">Whether the text has it; a form that it does not have is one with none that is only like it.</param>
internal sealed record LinkedName(
    int Number,
    string Surface,
    string Key,
    string Category,
    string Identity,
    bool Stands = true
);

/// <summary>The surfaces of an article, and which of them name one thing so far.</summary>
internal sealed class NameSet : IDisposable
{
    /// <summary>A name is compared with at most this many others: the bound that keeps the time linear.</summary>
    public const int MostCompared = 50;

    private readonly List<LinkedName> _names;
    private readonly LentList<LinkedName> _standing = LentList<LinkedName>.Take();
    private readonly UnionFind _sets;
    private readonly EditionsOfSets _editions;
    private readonly SetsApart _apart;
    private readonly LentLookup<string, LinkedName> _byCategory = LentLookup<string, LinkedName>.Take();
    private readonly LentLookup<string, LinkedName> _allByCategory = LentLookup<string, LinkedName>.Take();

    public NameSet(List<LinkedName> names)
    {
        (_names, _sets) = (names, new UnionFind(names.Count));
        _editions = new EditionsOfSets(names, _sets);
        _apart = new SetsApart(_sets);
        foreach (var name in names)
        {
            _allByCategory.Add(name.Category, name);
            if (name.Stands)
            {
                _standing.Items.Add(name);
                _byCategory.Add(name.Category, name);
            }
        }
    }

    /// <summary>All names, those too that are only short for one that the text has.</summary>
    public List<LinkedName> All => _names;

    /// <summary>The names that the text has.</summary>
    public List<LinkedName> Standing => _standing.Items;

    /// <summary>All names of a category.</summary>
    public LentLookup<string, LinkedName>.Values AllOf(string category) => _allByCategory[category];

    /// <summary>Those of a category that the text has.</summary>
    public LentLookup<string, LinkedName>.Values Of(string category) => _byCategory[category];

    /// <summary>
    /// The surfaces that are one thing, under a number of it; each group and each of its members in the order they were added. It is
    /// the caller's to give back.
    /// </summary>
    public LentLookup<int, string> Groups()
    {
        var byRoot = LentLookup<int, string>.Take();
        foreach (var name in _names)
        {
            byRoot.Add(_sets.Find(name.Number), name.Surface);
        }
        return byRoot;
    }

    /// <summary>Makes two names one thing, as the text itself says; no word of it makes two editions of a meeting one.</summary>
    public void JoinSaid(LinkedName a, LinkedName b)
    {
        if (!_apart.Hold(a.Number, b.Number))
        {
            _editions.Join(a, b);
        }
    }

    /// <summary>Keeps two names apart that the text puts side by side, and whatever else is one with either.</summary>
    public void Part(LinkedName a, LinkedName b) => _apart.Add(a.Number, b.Number);

    /// <summary>Makes two names one thing that are alike, unless they are known to be two.</summary>
    public void Join(LinkedName a, LinkedName b)
    {
        if (!KnownApart.AreTwo(a, b))
        {
            JoinSaid(a, b);
        }
    }

    /// <summary>Whether two names are one thing so far.</summary>
    public bool AreOne(LinkedName a, LinkedName b) => _sets.Find(a.Number) == _sets.Find(b.Number);

    /// <summary>Begins to look for the one thing that a name is another name of.</summary>
    public OnlyThing OnlyOf(LinkedName name) => new(this, name);

    /// <inheritdoc />
    public void Dispose()
    {
        _sets.Dispose();
        _editions.Dispose();
        _standing.Dispose();
        _byCategory.Dispose();
        _allByCategory.Dispose();
    }

    /// <summary>What a name may be another name of, if all candidates name one thing.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct OnlyThing(NameSet names, LinkedName name)
    {
        private LinkedName? _only;
        private bool _areSeveral;

        /// <summary>Takes a candidate in, unless it is known to be another thing.</summary>
        public void Add(LinkedName candidate)
        {
            // A form of its own that the text does not have is no other thing that it may stand for.
            if (
                (!candidate.Stands && names.AreOne(name, candidate))
                || KnownApart.AreTwo(name, candidate)
                || names._apart.Hold(name.Number, candidate.Number)
            )
            {
                return;
            }
            _areSeveral |= _only is not null && names._sets.Find(candidate.Number) != names._sets.Find(_only.Number);
            _only ??= candidate;
        }

        /// <summary>Makes the name one with that thing, if there is just one.</summary>
        public readonly void Join()
        {
            if (_only is not null && !_areSeveral)
            {
                names.JoinSaid(_only, name);
            }
        }
    }
}
