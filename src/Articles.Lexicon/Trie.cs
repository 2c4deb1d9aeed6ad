using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon;

/// <summary>
/// A set of words with a number each, read in place from its compiled form: a double-array trie over UTF-16 code
/// units. Nothing is copied or allocated when it is opened or searched; a search takes time linear in the length of
/// the longest match. Immutable, so safe to share between threads. Words are compared by code unit: a surrogate pair
/// is two units, and a word never ends between them.
/// </summary>
public sealed class Trie
{
    private readonly MappedBytes pages;
    private readonly MappedBytes codes;
    private readonly MappedBytes nodes;

    internal Trie(MappedBytes bytes)
    {
        var header = bytes.Slice(0, LexiconFormat.TrieHeaderSize).As<int>();
        Count = header[0];
        const int PagesSize = LexiconFormat.PageSize * sizeof(ushort);
        var codesSize = header[2] * PagesSize;
        var nodesSize = header[1] * Unsafe.SizeOf<TrieNode>();
        pages = bytes.Slice(LexiconFormat.TrieHeaderSize, PagesSize);
        codes = bytes.Slice(LexiconFormat.TrieHeaderSize + PagesSize, codesSize);
        nodes = bytes.Slice(LexiconFormat.TrieHeaderSize + PagesSize + codesSize, nodesSize);
    }

    /// <summary>How many words it holds.</summary>
    public int Count { get; }

    private Cursor Start => new(pages.As<ushort>(), codes.As<ushort>(), nodes.As<TrieNode>());

    /// <summary>Whether any word of two or more code units starts with a code unit.</summary>
    public bool HasLongerWordsFrom(char first)
    {
        var cursor = Start;
        return cursor.Step(first) && !cursor.IsLeaf;
    }

    /// <summary>Finds the longest word that a text starts with.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="value">The word's number; 0 when none was found.</param>
    /// <returns>The word's length in UTF-16 code units; 0 when none was found.</returns>
    public int LongestPrefix(ReadOnlySpan<char> text, out int value)
    {
        var cursor = Start;
        var length = 0;
        value = 0;
        for (var i = 0; i < text.Length && cursor.Step(text[i]); i++)
        {
            if (cursor.TryGetValue(out var found))
            {
                value = found;
                length = i + 1;
            }
        }

        return length;
    }

    /// <summary>Looks a whole word up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">The word's number; 0 when it is not there.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(ReadOnlySpan<char> word, out int value)
    {
        var cursor = Start;
        foreach (var unit in word)
        {
            if (!cursor.Step(unit))
            {
                value = 0;
                return false;
            }
        }

        return cursor.TryGetValue(out value);
    }

    /// <summary>Whether a word is there.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>Goes on from the beginning of words by one code unit, so that what texts have in common is walked once.</summary>
    /// <param name="beginning">What this method returned before; 0 for no code unit at all.</param>
    /// <param name="unit">The code unit.</param>
    /// <returns>The longer beginning, for this method and <see cref="TryGetWord"/>; 0 when no word begins so.</returns>
    public int Extend(int beginning, char unit)
    {
        // A cursor's step, less what a cursor reads to go on: this is asked for each candidate of a lost character.
        var slots = nodes.As<TrieNode>();
        var code = codes.As<ushort>()[(pages.As<ushort>()[unit >> 8] << 8) | (unit & 0xFF)];
        var @base = slots[beginning].Base;
        var child = @base + code;
        return code != 0 && @base >= 0 && (uint)child < (uint)slots.Length && slots[child].Check == beginning
            ? child
            : 0;
    }

    /// <summary>Looks up the word that is exactly a beginning.</summary>
    /// <param name="beginning">What <see cref="Extend"/> returned, other than 0.</param>
    /// <param name="value">The word's number; 0 when the beginning is no word itself.</param>
    /// <returns>Whether it is a word.</returns>
    public bool TryGetWord(int beginning, out int value) =>
        new Cursor(pages.As<ushort>(), codes.As<ushort>(), nodes.As<TrieNode>(), beginning).TryGetValue(out value);

    /// <summary>All words that a text starts with, shortest first, each with its length and number.</summary>
    /// <param name="text">Where to look.</param>
    public PrefixEnumerator Prefixes(ReadOnlySpan<char> text) => new(Start, text);

    /// <summary>Writes the code units' codes, for looking at many places of one text without reading them again at each.</summary>
    public void Encode(ReadOnlySpan<char> text, Span<ushort> encoded)
    {
        var page = pages.As<ushort>();
        var code = codes.As<ushort>();
        for (var i = 0; i < text.Length; i++)
        {
            encoded[i] = code[(page[text[i] >> 8] << 8) | (text[i] & 0xFF)];
        }
    }

    /// <summary>Writes all words that a text starts with, shortest first, or as many as there is room for.</summary>
    /// <param name="encoded">Where to look, as <see cref="Encode"/> writes it.</param>
    /// <param name="found">Takes each word's length and number.</param>
    /// <returns>How many were written.</returns>
    public int Prefixes(ReadOnlySpan<ushort> encoded, Span<(int Length, int Value)> found)
    {
        // A cursor's steps and values, in registers: every character of every article is looked up by this.
        var slots = nodes.As<TrieNode>();
        var (slot, @base, count) = (0, slots[0].Base, 0);
        for (var i = 0; i < encoded.Length && count < found.Length; i++)
        {
            var next = encoded[i];
            var child = @base + next;
            if (next == 0 || (uint)child >= (uint)slots.Length || slots[child].Check != slot)
            {
                break;
            }
            (slot, @base) = (child, slots[child].Base);
            if (@base < 0)
            {
                found[count++] = (i + 1, ~@base);
                break;
            }
            if ((uint)@base < (uint)slots.Length && slots[@base].Check == slot)
            {
                found[count++] = (i + 1, ~slots[@base].Base);
            }
        }
        return count;
    }

    /// <summary>The first two code units of all words that have two, each pair once: one reading of the whole trie.</summary>
    public IReadOnlyList<(char First, char Second)> Beginnings()
    {
        var slots = nodes.As<TrieNode>();
        var units = Units();
        var beginnings = new List<(char, char)>();
        for (var second = 1; second < slots.Length; second++)
        {
            // A word's number stands where a unit without a code would.
            if (slots[second].Check is > 0 and var first && slots[first].Check == 0 && second > slots[first].Base)
            {
                beginnings.Add((units[first - slots[0].Base], units[second - slots[first].Base]));
            }
        }
        return beginnings;
    }

    // The code unit of each code.
    private char[] Units()
    {
        var units = new char[char.MaxValue + 1];
        var page = pages.As<ushort>();
        var code = codes.As<ushort>();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            units[code[(page[unit >> 8] << 8) | (unit & 0xFF)]] = (char)unit;
        }
        return units;
    }

    /// <summary>
    /// Asks the processor for what <see cref="Prefixes(ReadOnlySpan{ushort}, Span{ValueTuple{int, int}})"/> will read of words that
    /// begin with two code units, before it is called: the first ones of a text are at hand mostly, the second ones are not.
    /// </summary>
    /// <param name="first">The first one's code.</param>
    /// <param name="second">The second one's.</param>
    public void Prefetch(ushort first, ushort second)
    {
        var slots = nodes.As<TrieNode>();
        var child = slots[0].Base + first;
        if ((uint)child < (uint)slots.Length && slots[child] is { Check: 0, Base: >= 0 and var @base })
        {
            nodes.Prefetch((nint)@base * Unsafe.SizeOf<TrieNode>());
            nodes.Prefetch((nint)(@base + second) * Unsafe.SizeOf<TrieNode>());
        }
    }

    /// <inheritdoc cref="Prefetch(ushort, ushort)"/>
    public void Prefetch(char first, char second)
    {
        Span<ushort> encoded = stackalloc ushort[2];
        Encode([first, second], encoded);
        Prefetch(encoded[0], encoded[1]);
    }

    /// <summary>Walks the words that a text starts with.</summary>
    public ref struct PrefixEnumerator
    {
        private readonly ReadOnlySpan<char> text;
        private Cursor cursor;
        private int position;

        internal PrefixEnumerator(Cursor cursor, ReadOnlySpan<char> text)
        {
            this.cursor = cursor;
            this.text = text;
        }

        /// <summary>The length of the word found, in UTF-16 code units, and its number.</summary>
        public (int Length, int Value) Current { get; private set; }

        /// <summary>Finds the next longer word.</summary>
        public bool MoveNext()
        {
            while (position < text.Length && cursor.Step(text[position]))
            {
                position++;
                if (cursor.TryGetValue(out var value))
                {
                    Current = (position, value);
                    return true;
                }
            }

            position = text.Length;
            return false;
        }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly PrefixEnumerator GetEnumerator() => this;
    }

    /// <summary>A place in the trie.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal ref struct Cursor(
        ReadOnlySpan<ushort> pages,
        ReadOnlySpan<ushort> codes,
        ReadOnlySpan<TrieNode> nodes,
        int slot = 0
    )
    {
        private readonly ReadOnlySpan<ushort> pages = pages;
        private readonly ReadOnlySpan<ushort> codes = codes;
        private readonly ReadOnlySpan<TrieNode> nodes = nodes;
        private int slot = slot;
        private int @base = nodes[slot].Base;

        /// <summary>The place's number.</summary>
        public readonly int Slot => slot;

        /// <summary>Whether no word goes on from here.</summary>
        public readonly bool IsLeaf => @base < 0;

        /// <summary>Goes down by one code unit; false, and no move, where no word goes on with it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Step(char unit)
        {
            var code = codes[(pages[unit >> 8] << 8) | (unit & 0xFF)];
            var child = @base + code;
            if (code == 0 || @base < 0 || (uint)child >= (uint)nodes.Length)
            {
                return false;
            }

            var node = nodes[child];
            if (node.Check != slot)
            {
                return false;
            }

            slot = child;
            @base = node.Base;
            return true;
        }

        /// <summary>The number of the word that ends here.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly bool TryGetValue(out int value)
        {
            if (@base < 0)
            {
                value = ~@base;
                return true;
            }

            if ((uint)@base < (uint)nodes.Length && nodes[@base].Check == slot)
            {
                value = ~nodes[@base].Base;
                return true;
            }

            value = 0;
            return false;
        }
    }
}
