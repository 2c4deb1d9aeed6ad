using System.Numerics;
using System.Runtime.CompilerServices;

namespace Articles.Analysis.Segmentation;

/// <summary>Words with a value each, looked up by stretches of text. Immutable.</summary>
internal sealed class WordMap<T>
{
    private readonly (ulong Key, string? Word, T Value)[] _slots;
    private readonly int _shift;

    /// <summary>Takes the words in, each once.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        // A third full at most.
        var bits = BitOperations.Log2((uint)(3 * words.Count) + 1) + 1;
        _slots = new (ulong, string?, T)[1 << bits];
        _shift = 64 - bits;
        foreach (var (word, value) in words)
        {
            var key = Key(word);
            ref var slot = ref Slot(key, word);
            slot = (key, word, value);
        }
    }

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, out T value)
    {
        ref readonly var slot = ref Slot(Key(word), word);
        value = slot.Value;
        return slot.Word is not null;
    }

    // The word's slot, or the free one where it would be.
    private ref (ulong Key, string? Word, T Value) Slot(ulong key, ReadOnlySpan<char> word)
    {
        var at = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
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
