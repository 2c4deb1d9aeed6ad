using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Articles.Analysis.Lending;

/// <summary>
/// The different stretches of a text, numbered in the order in which they were met: no copy is made of any. It is lent and,
/// where it is disposed of, given back to the thread, its buffers to the pool.
/// </summary>
internal sealed class TextStretches : IDisposable
{
    // Drawn anew for each process, so that no text can be made of stretches that share a place.
    private static readonly ulong Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private const int Fewest = 256;
    private string _text = "";
    private Stretch[] _stretches = [];
    private int[] _slots = [];
    private int _mask = -1;

    // By the last character, which where words are looked up tells more than the first: most end in none of a few nouns.
    private CharacterSieve _ends;

    private TextStretches() { }

    /// <summary>Lends one for a text.</summary>
    public static TextStretches Take(string text)
    {
        var stretches = Spare<TextStretches>.Take() ?? new TextStretches();
        stretches._text = text;
        stretches._stretches = ArrayPool<Stretch>.Shared.Rent(Fewest);
        return stretches;
    }

    /// <summary>How many different ones there are.</summary>
    public int Count { get; private set; }

    /// <summary>A stretch by its number.</summary>
    public ReadOnlySpan<char> this[int number] => _text.AsSpan(_stretches[number].Offset, _stretches[number].Length);

    /// <summary>Where a stretch was met first.</summary>
    public int OffsetOf(int number) => _stretches[number].Offset;

    /// <summary>The number of a stretch, which is taken in if it is new.</summary>
    public int Add(int offset, int length)
    {
        if (2 * (Count + 1) > _mask)
        {
            Grow();
        }
        var stretch = _text.AsSpan(offset, length);
        var hash = Hash(stretch);
        ref var slot = ref _slots[Slot(stretch, hash)];
        if (slot == 0)
        {
            if (Count == _stretches.Length)
            {
                _stretches = Larger(_stretches, Count);
            }
            _stretches[Count++] = new Stretch(offset, length, hash);
            slot = Count;
            _ends.Add(length == 0 ? '\0' : stretch[^1]);
        }
        return slot - 1;
    }

    /// <summary>The number of a stretch with these characters; -1 if there is none.</summary>
    public int NumberOf(ReadOnlySpan<char> characters) =>
        Count == 0 || !_ends.MayHold(characters.IsEmpty ? '\0' : characters[^1])
            ? -1
            : _slots[Slot(characters, Hash(characters))] - 1;

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<Stretch>.Shared.Return(_stretches);
        ArrayPool<int>.Shared.Return(_slots);
        (_text, _stretches, _slots, _mask, Count, _ends) = ("", [], [], -1, 0, default);
        Spare<TextStretches>.Keep(this);
    }

    // The place of the stretch, or the free one where it would be.
    private int Slot(ReadOnlySpan<char> characters, uint hash)
    {
        var at = (int)hash & _mask;
        while (
            _slots[at] is > 0 and var number
            && !(_stretches[number - 1].Hash == hash && this[number - 1].SequenceEqual(characters))
        )
        {
            at = (at + 1) & _mask;
        }
        return at;
    }

    private void Grow()
    {
        var size = Math.Max(2 * Fewest, 2 * (_mask + 1));
        ArrayPool<int>.Shared.Return(_slots);
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        for (var number = 0; number < Count; number++)
        {
            var at = (int)_stretches[number].Hash & _mask;
            while (_slots[at] > 0)
            {
                at = (at + 1) & _mask;
            }
            _slots[at] = number + 1;
        }
    }

    private static Stretch[] Larger(Stretch[] stretches, int count)
    {
        var larger = ArrayPool<Stretch>.Shared.Rent(2 * count);
        stretches.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Stretch>.Shared.Return(stretches);
        return larger;
    }

    private static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = Seed;
        foreach (var c in characters)
        {
            hash = (hash ^ c) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
        }
        return (uint)hash;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Offset, int Length, uint Hash);
}
