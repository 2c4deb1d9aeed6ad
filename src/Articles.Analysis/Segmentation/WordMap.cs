using System.Numerics;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>Words with a value each, looked up by stretches of text. Immutable.</summary>
internal sealed class WordMap<T>
{
    private readonly (ulong Key, string? Word, T Value)[] _slots;
    private readonly int _shift;
    private readonly WordLengths _byFirst;
    private readonly WordLengths _byLast;
    private readonly int _longest;

    // A bit for each hash, eight for a slot. Most stretches of text that are looked up are no word: this tells of nearly all of
    // them without a glance at the slots, which are too many to stay in the processor's cache.
    private readonly ulong[] _hashes;
    private readonly int _hashShift;

    /// <summary>Takes the words in, each once.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var spelled = words.Select(static x => x.Key).Where(static x => x.Length > 0);
        (_byFirst, _byLast) = (WordLengths.ByFirst(spelled), WordLengths.ByLast(spelled));
        _longest = spelled.Select(static x => x.Length).DefaultIfEmpty().Max();
        // Half full at most.
        var bits = BitOperations.Log2((uint)(2 * words.Count) + 1) + 1;
        _slots = new (ulong, string?, T)[1 << bits];
        _shift = 64 - bits;
        _hashShift = _shift - 3;
        _hashes = new ulong[Math.Max(1, (1 << bits) / 8)];
        foreach (var (word, value) in words)
        {
            var key = Key(word);
            var hash = Hash(key);
            ref var slot = ref Slot(key, hash, word);
            slot = (key, word, value);
            var bit = hash >> _hashShift;
            _hashes[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Looks a word up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(ReadOnlySpan<char> word, out T value)
    {
        if (!word.IsEmpty && !(_byLast.MayBe(word[^1], word.Length) && _byFirst.MayBe(word[0], word.Length)))
        {
            value = default!;
            return false;
        }
        return TryFind(word, out value);
    }

    /// <summary>The length of the longest word that a text begins with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestStart(ReadOnlySpan<char> text, out T value)
    {
        if (text.IsEmpty || !_byFirst.MayBeAny(text[0]))
        {
            value = default!;
            return 0;
        }
        return LongestOfStart(text, out value);
    }

    /// <summary>The length of the longest word that a text ends with; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestEnd(ReadOnlySpan<char> text, out T value)
    {
        if (text.IsEmpty || !_byLast.MayBeAny(text[^1]))
        {
            value = default!;
            return 0;
        }
        return LongestOfEnd(text, out value);
    }

    private int LongestOfStart(ReadOnlySpan<char> text, out T value)
    {
        for (var length = Math.Min(text.Length, _longest); length >= WordLengths.Most; length--)
        {
            if (TryGetValue(text[..length], out value))
            {
                return length;
            }
        }
        for (var lengths = _byFirst.UpTo(text.Length, text[0]); lengths != 0; )
        {
            var length = BitOperations.Log2(lengths);
            if (_byLast.MayBe(text[length - 1], length) && TryFind(text[..length], out value))
            {
                return length;
            }
            lengths ^= 1u << length;
        }
        value = default!;
        return 0;
    }

    private int LongestOfEnd(ReadOnlySpan<char> text, out T value)
    {
        for (var length = Math.Min(text.Length, _longest); length >= WordLengths.Most; length--)
        {
            if (TryGetValue(text[^length..], out value))
            {
                return length;
            }
        }
        for (var lengths = _byLast.UpTo(text.Length, text[^1]); lengths != 0; )
        {
            var length = BitOperations.Log2(lengths);
            if (_byFirst.MayBe(text[^length], length) && TryFind(text[^length..], out value))
            {
                return length;
            }
            lengths ^= 1u << length;
        }
        value = default!;
        return 0;
    }

    private bool TryFind(ReadOnlySpan<char> word, out T value)
    {
        var key = Key(word);
        var hash = Hash(key);
        var bit = hash >> _hashShift;
        if ((_hashes[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
        {
            value = default!;
            return false;
        }
        ref readonly var slot = ref Slot(key, hash, word);
        value = slot.Value;
        return slot.Word is not null;
    }

    // The word's slot, or the free one where it would be.
    private ref (ulong Key, string? Word, T Value) Slot(ulong key, ulong hash, ReadOnlySpan<char> word)
    {
        var at = (int)(hash >> _shift);
        while (_slots[at].Word is { } other && !(_slots[at].Key == key && AreSame(word, other)))
        {
            at = (at + 1) & (_slots.Length - 1);
        }
        return ref _slots[at];
    }

    // Of two words with the same key.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSame(ReadOnlySpan<char> word, string other) =>
        word.Length == other.Length && (word.Length <= 4 || word.SequenceEqual(other));

    private static ulong Hash(ulong key) => key * 0x9E3779B97F4A7C15;

    // Of up to four characters all that they are.
    private static ulong Key(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        foreach (var c in word)
        {
            key = BitOperations.RotateLeft(key, 16) ^ c;
        }
        return key;
    }
}
