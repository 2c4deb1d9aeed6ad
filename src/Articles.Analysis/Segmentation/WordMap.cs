using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Articles.Analysis.Segmentation;

/// <summary>Words with a value each, looked up by stretches of text. Immutable.</summary>
/// <remarks>
/// The words stand one after the other in one text, without an object each: some thirty bytes a word, where a table of strings takes
/// a hundred and more.
/// </remarks>
internal sealed class WordMap<T>
{
    // Numbers of words, from one on; zero is free.
    private readonly ushort[] _slots;
    private readonly int _shift;
    private readonly Entry[] _entries;
    private readonly string _text;
    private readonly WordLengths _byFirst;
    private readonly WordLengths _byLast;
    private readonly int _longest;

    // A bit for each hash, eight for a slot. Most stretches of text that are looked up are no word: this tells of nearly all of
    // them without a glance at the slots, which are too many to stay in the processor's cache.
    private readonly ulong[] _hashes;
    private readonly int _hashShift;

    /// <summary>Takes the words in, each once.</summary>
    /// <param name="words">The words, 65,535 at most.</param>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Count, ushort.MaxValue, nameof(words));
        var spelled = words.Select(static x => x.Key).Where(static x => x.Length > 0);
        (_byFirst, _byLast) = (WordLengths.ByFirst(spelled), WordLengths.ByLast(spelled));
        _longest = spelled.Select(static x => x.Length).DefaultIfEmpty().Max();
        _text = string.Concat(spelled);
        _entries = new Entry[words.Count];
        // Half full at most.
        var bits = BitOperations.Log2((uint)(2 * words.Count) + 1) + 1;
        _slots = new ushort[1 << bits];
        _shift = 64 - bits;
        _hashShift = _shift - 3;
        _hashes = new ulong[Math.Max(1, (1 << bits) / 8)];
        var start = 0;
        foreach (var (i, (word, value)) in words.Index())
        {
            var key = Key(word);
            var hash = Hash(key);
            _slots[Slot(key, hash, word)] = (ushort)(i + 1);
            _entries[i] = new Entry(key, start, checked((ushort)word.Length), value);
            start += word.Length;
            var bit = hash >> _hashShift;
            _hashes[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>The words in the order that they were given in.</summary>
    public IEnumerable<string> Words => _entries.Select(x => _text.Substring(x.Start, x.Length));

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

    /// <summary>The index of the first of several characters that a word may begin with; -1 if there is none.</summary>
    public int IndexOfStart(ReadOnlySpan<char> text) => _byFirst.IndexOfAny(text);

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
        var number = _slots[Slot(key, hash, word)];
        value = number > 0 ? _entries[number - 1].Value : default!;
        return number > 0;
    }

    // The word's slot, or the free one where it would be.
    private int Slot(ulong key, ulong hash, ReadOnlySpan<char> word)
    {
        var at = (int)(hash >> _shift);
        while (_slots[at] is not 0 and var number && !IsSame(word, key, in _entries[number - 1]))
        {
            at = (at + 1) & (_slots.Length - 1);
        }
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSame(ReadOnlySpan<char> word, ulong key, in Entry other) =>
        other.Key == key
        && word.Length == other.Length
        && (word.Length <= 4 || word.SequenceEqual(_text.AsSpan(other.Start, other.Length)));

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

    // All that a look-up reads of a word lies side by side.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(ulong Key, int Start, ushort Length, T Value);
}
