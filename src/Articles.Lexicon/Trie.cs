namespace Articles.Lexicon;

/// <summary>
/// A set of words with a number each, read in place from its compiled form: a double-array trie over UTF-16 code
/// units. Nothing is copied or allocated when it is opened or searched.
/// </summary>
public sealed class Trie
{
    /// <summary>Finds the longest word that a text starts with.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="value">The word's number; 0 when none was found.</param>
    /// <returns>The word's length in UTF-16 code units; 0 when none was found.</returns>
    public int LongestPrefix(ReadOnlySpan<char> text, out int value) => throw new NotSupportedException();

    /// <summary>Looks a whole word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, out int value) => throw new NotSupportedException();

    /// <summary>All words that a text starts with, shortest first, each with its length and number.</summary>
    public PrefixEnumerator Prefixes(ReadOnlySpan<char> text) => throw new NotSupportedException();

    /// <summary>Walks the words that a text starts with.</summary>
    public ref struct PrefixEnumerator
    {
        /// <summary>The length of the word found, in UTF-16 code units, and its number.</summary>
        public (int Length, int Value) Current { get; private set; }

        /// <summary>Finds the next longer word.</summary>
        public bool MoveNext()
        {
            Current = default;
            return false;
        }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly PrefixEnumerator GetEnumerator() => this;
    }
}
