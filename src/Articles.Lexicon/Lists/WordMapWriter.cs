using System.Runtime.InteropServices;

namespace Articles.Lexicon.Lists;

/// <summary>Writes words for <see cref="WordMap"/>, as <see cref="WordMapFormat"/> says.</summary>
internal static class WordMapWriter
{
    /// <summary>The bytes of a map.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="values">A value for each word, or none.</param>
    /// <param name="withEdges">Whether the map is asked for its <see cref="WordMap.Edges"/>. No word is empty then.</param>
    /// <param name="pool">Takes the words' characters; null where the map has them itself.</param>
    public static byte[] Write(
        IReadOnlyCollection<string> words,
        ReadOnlySpan<ushort> values = default,
        bool withEdges = false,
        TextPool? pool = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Count, WordMapFormat.MostWords, nameof(words));
        if (values.Length != 0 && values.Length != words.Count)
        {
            throw new ArgumentException("Not every word has a value.", nameof(values));
        }
        var slotBits = WordMapFormat.SlotBitsFor(words.Count);
        var (slots, hashes) = Place([.. words], slotBits);
        var edges = withEdges ? WordEdges.Write(words) : [];
        var (byFirst, byLast) = (WordLengths.ByFirst(words), WordLengths.ByLast(words));
        var text = pool is null ? string.Concat(words) : "";
        var header = new WordMapFormat(
            words.Count,
            slotBits,
            hashes.Length,
            edges.Length,
            byFirst.Length,
            values.Length,
            text.Length,
            words.Count == 0 ? 0 : words.Max(static x => x.Length)
        );
        return
        [
            .. MemoryMarshal.AsBytes(new ReadOnlySpan<WordMapFormat>(in header)),
            .. MemoryMarshal.AsBytes<ulong>(hashes),
            .. MemoryMarshal.AsBytes<ulong>(edges),
            .. MemoryMarshal.AsBytes<uint>(byFirst),
            .. MemoryMarshal.AsBytes<uint>(byLast),
            .. MemoryMarshal.AsBytes<uint>(pool?.Add(words) ?? Places(words)),
            .. MemoryMarshal.AsBytes<ushort>(slots),
            .. MemoryMarshal.AsBytes(values),
            .. MemoryMarshal.AsBytes(text.AsSpan()),
        ];
    }

    private static uint[] Places(IReadOnlyCollection<string> words)
    {
        var places = new uint[words.Count];
        var start = 0;
        foreach (var (number, word) in words.Index())
        {
            places[number] = TextPlace.Of(start, word.Length);
            start += word.Length;
        }
        return places;
    }

    private static (ushort[] Slots, ulong[] Hashes) Place(string[] words, int slotBits)
    {
        var slots = new ushort[1 << slotBits];
        var hashes = new ulong[Math.Max(1, (slots.Length << WordMapFormat.HashesPerSlot) / 64)];
        for (var number = 0; number < words.Length; number++)
        {
            var hash = WordMapFormat.Hash(words[number]);
            var at = (int)(hash >> (64 - slotBits));
            while (slots[at] is not 0 and var other)
            {
                if (words[other - 1] == words[number])
                {
                    throw new ArgumentException($"The word {words[number]} is there twice.", nameof(words));
                }
                at = (at + 1) & (slots.Length - 1);
            }
            slots[at] = (ushort)(number + 1);
            var bit = hash >> (64 - slotBits - WordMapFormat.HashesPerSlot);
            hashes[bit >> 6] |= 1UL << (int)(bit & 63);
        }
        return (slots, hashes);
    }
}
