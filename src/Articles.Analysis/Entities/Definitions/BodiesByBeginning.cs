using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// The bodies of an article by the characters that their short forms may begin with; of one character the first
/// <see cref="NameSet.MostCompared"/>. In collections that are lent and given back.
/// </summary>
internal sealed class BodiesByBeginning : IDisposable
{
    private const int ShortestBody = 4;

    // Each body under each of its characters, and the next one of that character.
    private readonly LentList<(string Body, int Next)> _bodies = LentList<(string, int)>.Take();
    private readonly LentMap<char, (int First, int Last, int Count)> _chains = LentMap<char, (int, int, int)>.Take();

    // Tells of most characters at once that no short form begins with them.
    private CharacterSieve _beginnings;

    public BodiesByBeginning(string text, List<Candidate> chosen)
    {
        using var surfaces = new TextStretches(text);
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (
                candidate.Category == EntityCategory.Organization
                && candidate.Length >= ShortestBody
                && surfaces.Add(candidate.Start, candidate.Length) == known
            )
            {
                Add(text[candidate.Start..candidate.End]);
            }
        }
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _bodies.Items.Count;

    /// <summary>A body by its entry's number.</summary>
    public string this[int entry] => _bodies.Items[entry].Body;

    /// <summary>The first entry of a character; -1 if there is none.</summary>
    public int FirstAt(char beginning) =>
        _beginnings.MayHold(beginning) && _chains.Items.TryGetValue(beginning, out var chain) ? chain.First : -1;

    /// <summary>The next entry of the same character; -1 if there is none.</summary>
    public int After(int entry) => _bodies.Items[entry].Next;

    /// <summary>Whether each character of a word stands in one of a character's bodies.</summary>
    /// <param name="first">The character's first entry.</param>
    /// <param name="word">The word.</param>
    public bool Hold(int first, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            var entry = first;
            while (entry >= 0 && !this[entry].Contains(c))
            {
                entry = After(entry);
            }
            if (entry < 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _bodies.Dispose();
        _chains.Dispose();
    }

    private void Add(string body)
    {
        Span<char> beginnings = stackalloc char[FirmCore.MostBeginnings];
        beginnings = beginnings[..FirmCore.Beginnings(body, beginnings)];
        foreach (var beginning in beginnings)
        {
            Add(beginning, body);
        }
        var (first, second) = Acronym.Beginnings(body);
        if (!beginnings.Contains(first))
        {
            Add(first, body);
        }
        if (second != first && !beginnings.Contains(second))
        {
            Add(second, body);
        }
    }

    private void Add(char beginning, string body)
    {
        _beginnings.Add(beginning);
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains.Items, beginning, out var isKnown);
        if (chain.Count == NameSet.MostCompared)
        {
            return;
        }
        var (bodies, entry) = (_bodies.Items, _bodies.Items.Count);
        if (isKnown)
        {
            bodies[chain.Last] = (bodies[chain.Last].Body, entry);
        }
        chain = (isKnown ? chain.First : entry, entry, chain.Count + 1);
        bodies.Add((body, -1));
    }
}
