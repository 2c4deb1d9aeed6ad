using System.Runtime.InteropServices;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler.Tries;

/// <summary>Writes words as a trie section (<see cref="LexiconFormat"/>).</summary>
internal static class TrieWriter
{
    /// <summary>Writes a trie whose words are numbered in order, from 0.</summary>
    /// <param name="words">Ascending by code unit, each once, none empty.</param>
    public static byte[] Write(IReadOnlyList<string> words) => Write(words, number => number);

    /// <summary>Writes a trie.</summary>
    /// <param name="words">Ascending by code unit, each once, none empty.</param>
    /// <param name="number">The number, not negative, of the word at an index.</param>
    /// <exception cref="ArgumentException">The words are out of order, or one is empty or there twice.</exception>
    public static byte[] Write(IReadOnlyList<string> words, Func<int, int> number)
    {
        var tree = WordTree.Of(words, number);
        var alphabet = new Alphabet(tree);
        var nodes = words.Count == 0 ? [new TrieNode(0, -1)] : DoubleArray.LayOut(tree, alphabet);

        var pages = new ushort[LexiconFormat.PageSize];
        var codes = new List<ushort>(new ushort[LexiconFormat.PageSize]);
        for (var high = 0; high < pages.Length; high++)
        {
            var page = alphabet.Page(high);
            if (page.ContainsAnyExcept((ushort)0))
            {
                pages[high] = (ushort)(codes.Count / LexiconFormat.PageSize);
                codes.AddRange(page);
            }
        }

        int[] header = [words.Count, nodes.Length, codes.Count / LexiconFormat.PageSize, 0];
        return
        [
            .. MemoryMarshal.AsBytes<int>(header),
            .. MemoryMarshal.AsBytes<ushort>(pages),
            .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(codes)),
            .. MemoryMarshal.AsBytes<TrieNode>(nodes),
        ];
    }
}
