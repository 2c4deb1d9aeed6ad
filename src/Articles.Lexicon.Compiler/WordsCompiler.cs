using System.Text;
using Articles.Lexicon.Compiler.Sources;
using Articles.Lexicon.Compiler.Tries;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler;

/// <summary>Compiles the segmentation dictionary.</summary>
internal static class WordsCompiler
{
    /// <summary>The compiled file.</summary>
    /// <param name="words">Ascending by code unit.</param>
    public static byte[] Compile(SourceWord[] words)
    {
        // Most frequencies are small and shared by many words: two bytes a word name them all.
        var frequencies = words.Select(word => word.Frequency).Distinct().Order().ToArray();
        var tags = words.Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal).ToArray();
        var total = words.Sum(word => (long)word.Frequency);

        var file = new LexiconFileWriter();
        file.Add(LexiconFormat.Trie, TrieWriter.Write([.. words.Select(word => word.Text)]));
        file.Add<ushort>(LexiconFormat.Ranks, [.. words.Select(word => Rank(frequencies, word.Frequency))]);
        file.Add<int>(LexiconFormat.Frequencies, frequencies);
        file.Add<float>(LexiconFormat.Logarithms, [.. frequencies.Select(f => (float)Math.Log((double)f / total))]);
        file.Add<byte>(LexiconFormat.Tags, [.. words.Select(word => checked((byte)Array.IndexOf(tags, word.Tag)))]);
        file.Add(LexiconFormat.TagNames, Encoding.ASCII.GetBytes(string.Concat(tags.Select(tag => tag + '\n'))));
        return file.ToArray();
    }

    private static ushort Rank(int[] frequencies, int frequency) =>
        checked((ushort)Array.BinarySearch(frequencies, frequency));
}
