using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// The bodies of an article by the characters that their short forms may begin with; of one character the first
/// <see cref="NameSet.MostCompared"/>. In collections that are lent and given back.
/// </summary>
internal sealed class BodiesByBeginning : IDisposable
{
    private const int ShortestBody = 4;

    // Stands behind each beginning itself.
    private const char Beginning = '\0';

    // Each body under each of its characters, and the next one of that character.
    private readonly LentList<(string Body, int Next)> _bodies = LentList<(string, int)>.Take();
    private readonly LentMap<char, (int First, int Last, int Count)> _chains = LentMap<char, (int, int, int)>.Take();

    // Tells of most words at once that no short form begins with them, and of most pairs of a beginning and a character that none of
    // its bodies has the character: both are asked of every word of a text.
    private const int BitsPerMember = 8;
    private readonly PairSieve _members;

    public BodiesByBeginning(TokenizedText text, List<Candidate> chosen)
    {
        using var surfaces = TextStretches.Take(text.Text);
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (
                candidate.Category == EntityCategory.Organization
                && candidate.Length >= ShortestBody
                && surfaces.Add(candidate.Start, candidate.Length) == known
            )
            {
                Add(text.NameOf(candidate.Start, candidate.End));
            }
        }
        _members = ReadMembers();
    }

    private PairSieve ReadMembers()
    {
        var most = 0;
        foreach (var (body, _) in _bodies.Items)
        {
            most += 1 + body.Length;
        }
        var members = new PairSieve(most, BitsPerMember);
        foreach (var (beginning, chain) in _chains.Items)
        {
            for (var entry = chain.First; entry >= 0; entry = After(entry))
            {
                members.Add(beginning, Beginning);
                foreach (var c in this[entry])
                {
                    members.Add(beginning, c);
                }
            }
        }
        return members;
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _bodies.Items.Count;

    /// <summary>A body by its entry's number.</summary>
    public string this[int entry] => _bodies.Items[entry].Body;

    /// <summary>The first token from another on that a short form may begin with; the tokens' number if there is none.</summary>
    public int Next(TokenizedText text, int token)
    {
        var tokens = text.Tokens;
        while (token < tokens.Length && !_members.MayHold(text.Text[tokens[token].Offset], Beginning))
        {
            token++;
        }
        return token;
    }

    /// <summary>The first entry of a character; -1 if there is none.</summary>
    public int FirstAt(char beginning) => _chains.Items.TryGetValue(beginning, out var chain) ? chain.First : -1;

    /// <summary>The next entry of the same character; -1 if there is none.</summary>
    public int After(int entry) => _bodies.Items[entry].Next;

    /// <summary>Whether each character of a word stands in one of a character's bodies.</summary>
    /// <param name="beginning">The character.</param>
    /// <param name="first">Its first entry.</param>
    /// <param name="word">The word.</param>
    public bool Hold(char beginning, int first, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            var entry = _members.MayHold(beginning, c) ? first : -1;
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
        _members.Dispose();
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
