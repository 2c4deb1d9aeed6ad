using System.Buffers;
using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>An entity at a place.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Offset">Where it is named, in UTF-16 code units.</param>
/// <param name="End">Where the name ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Named(Entity Entity, int Offset, int End);

/// <summary>The article's mentions in text order, shorter ones inside longer ones left out.</summary>
internal sealed class MentionIndex : IDisposable
{
    private readonly LentList<Named> _lentMentions = LentList<Named>.Take();
    private readonly LentList<Named> _lentEvents = LentList<Named>.Take();
    private readonly LentList<char> _lastCharacters = LentList<char>.Take();
    private readonly LentMap<string, Entity> _owners = LentMap<string, Entity>.Take();
    private readonly List<Named> _mentions;
    private readonly List<Named> _events;
    private readonly int _length;

    // For each character the index of the first mention that ends after it: every rule asks that of every clause.
    private readonly int[] _firstAfter;
    private int _longestOwner;

    // By the first two characters how long owners' names are, a bit each: of most documents it tells that none begins their name.
    private const int LongestTold = 63;
    private readonly LentMap<int, ulong> _ownerLengths = LentMap<int, ulong>.Take();

    /// <summary>Reads the entities of a text.</summary>
    public MentionIndex(IReadOnlyList<Entity> entities, string text)
    {
        (_mentions, _events) = (_lentMentions.Items, _lentEvents.Items);
        using var lent = LentList<Named>.Take();
        var all = lent.Items;
        foreach (var entity in entities)
        {
            if (entity.Category is EntityCategory.Location or EntityCategory.Organization)
            {
                AddOwner(entity);
            }
            for (var i = 0; i < entity.Mentions.Count; i++)
            {
                var mention = entity.Mentions[i];
                all.Add(new Named(entity, mention.Offset, mention.Offset + mention.Length));
            }
        }
        all.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : b.End.CompareTo(a.End));
        foreach (var named in all)
        {
            if (_mentions.Count == 0 || named.Offset >= _mentions[^1].End)
            {
                _mentions.Add(named);
                _lastCharacters.Items.Add(LastCharacter(text.AsSpan(named.Offset..named.End)));
                if (named.Entity.Category == EntityCategory.Event)
                {
                    _events.Add(named);
                }
            }
        }
        _length = text.Length;
        _firstAfter = ArrayPool<int>.Shared.Rent(_length);
        FindFirst();
    }

    private void FindFirst()
    {
        var from = 0;
        for (var i = 0; i < _mentions.Count; i++)
        {
            _firstAfter.AsSpan(from.._mentions[i].End).Fill(i);
            from = _mentions[i].End;
        }
        _firstAfter.AsSpan(from.._length).Fill(_mentions.Count);
    }

    private void AddOwner(Entity entity)
    {
        AddOwner(entity, entity.Name);
        foreach (var alias in entity.Aliases)
        {
            AddOwner(entity, alias);
        }
    }

    private static char LastCharacter(ReadOnlySpan<char> name) => name.TrimEnd('”') is [.., var last] ? last : '\0';

    private void AddOwner(Entity entity, string form)
    {
        if (form.Length > 1)
        {
            _owners.Items.TryAdd(form, entity);
            _longestOwner = Math.Max(_longestOwner, form.Length);
            CollectionsMarshal.GetValueRefOrAddDefault(_ownerLengths.Items, Beginning(form), out _) |= LengthBit(
                form.Length
            );
        }
    }

    /// <summary>The place or body that a document's name begins with (甲市发展规划), or null.</summary>
    public Entity? OwnerOf(Entity document)
    {
        if (document.Name.Length <= 2 || !_ownerLengths.Items.TryGetValue(Beginning(document.Name), out var lengths))
        {
            return null;
        }
        var lookup = _owners.Items.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestOwner, document.Name.Length - 1); length > 1; length--)
        {
            if (
                (lengths & LengthBit(length)) != 0
                && lookup.TryGetValue(document.Name.AsSpan(0, length), out var owner)
            )
            {
                return owner;
            }
        }
        return null;
    }

    private static int Beginning(string name) => (name[0] << 16) | name[1];

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, LongestTold);

    /// <summary>Whom an office speaks for: 甲市|农业局 for 甲市, where the article names it; other bodies for themselves.</summary>
    public Entity GovernedBy(Entity body) =>
        Issuers.IsGovernment(body)
        && OwnerOf(body) is { Category: EntityCategory.Location } place
        && ("省市县区州".Contains(place.Name[^1]) || Lexicon.Places.All.TryGetValue(place.Name, out _))
            ? place
            : body;

    /// <summary>The mentions.</summary>
    public List<Named> Mentions => _mentions;

    /// <summary>The last character of each mention's name, without quotation marks; <c>\0</c> if there is none.</summary>
    public ReadOnlySpan<char> LastCharacters => CollectionsMarshal.AsSpan(_lastCharacters.Items);

    /// <summary>The last event named before a place, or null.</summary>
    public Entity? EventBefore(int at) => EventsBefore(at) is var count and > 0 ? _events[count - 1].Entity : null;

    private int EventsBefore(int at)
    {
        var (low, high) = (0, _events.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _events[middle].Offset < at ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The last event named before a place whose name ends in a noun, or null.</summary>
    public Entity? EventCalled(int at, ReadOnlySpan<char> noun)
    {
        var last = EventsBefore(at) - 1;
        for (var i = last; i >= 0 && i > last - MostEvents; i--)
        {
            if (_events[i].Entity.Name.AsSpan().EndsWith(noun))
            {
                return _events[i].Entity;
            }
        }
        return null;
    }

    /// <summary>The last event named before a place whose name ends in one of some characters, else the last one; or null.</summary>
    public Entity? EventBefore(int at, ReadOnlySpan<char> ends)
    {
        var last = EventsBefore(at) - 1;
        for (var i = last; i >= 0 && i > last - MostEvents; i--)
        {
            if (ends.Contains(LastCharacter(_events[i].Entity.Name)))
            {
                return _events[i].Entity;
            }
        }
        return last >= 0 ? _events[last].Entity : null;
    }

    /// <summary>The last event named between two places whose name ends in one of some characters, in any if there are none; or null.</summary>
    public Entity? EventBetween(int from, int at, ReadOnlySpan<char> ends)
    {
        var last = EventsBefore(at) - 1;
        for (var i = last; i >= 0 && i > last - MostEvents && _events[i].Offset >= from; i--)
        {
            if (ends.IsEmpty || ends.Contains(LastCharacter(_events[i].Entity.Name)))
            {
                return _events[i].Entity;
            }
        }
        return null;
    }

    private const int MostEvents = 40;

    /// <summary>The index of the first mention that ends after a place.</summary>
    public int FirstAfter(int at) =>
        (uint)at < (uint)_length ? _firstAfter[at]
        : at < 0 ? 0
        : _mentions.Count;

    /// <summary>The last mention that begins before a place, or null.</summary>
    public Named? LastBefore(int at)
    {
        var i = FirstAfter(at);
        i = i < _mentions.Count && _mentions[i].Offset < at ? i : i - 1;
        return i < 0 ? null : _mentions[i];
    }

    /// <summary>The mention that holds the character at a place, or null.</summary>
    public Named? At(int at) =>
        FirstAfter(at) is var i && i < _mentions.Count && _mentions[i].Offset <= at ? _mentions[i] : null;

    /// <inheritdoc />
    public void Dispose()
    {
        _lentMentions.Dispose();
        _lentEvents.Dispose();
        _lastCharacters.Dispose();
        _owners.Dispose();
        _ownerLengths.Dispose();
        ArrayPool<int>.Shared.Return(_firstAfter);
    }
}
