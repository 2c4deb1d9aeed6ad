using System.Text;
using Articles.Lexicon.Compiler.Tries;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler;

/// <summary>Compiles OpenCC's dictionaries.</summary>
internal static class ConversionCompiler
{
    /// <summary>The compiled file.</summary>
    /// <param name="tables">The dictionaries by name; the pairs ascending by word.</param>
    /// <param name="traditionalOnly">The characters that only traditional text has, ascending.</param>
    /// <param name="simplifiedOnly">The characters that only simplified text has, ascending.</param>
    public static byte[] Compile(
        IEnumerable<(string Name, (string Word, string Replacement)[] Pairs)> tables,
        char[] traditionalOnly,
        char[] simplifiedOnly
    )
    {
        var all = tables.ToArray();
        string[] replacements =
        [
            .. all.SelectMany(table => table.Pairs)
                .Select(pair => pair.Replacement)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        var file = new LexiconFileWriter();
        foreach (var (name, pairs) in all)
        {
            int[] numbers =
            [
                .. pairs.Select(pair => Array.BinarySearch(replacements, pair.Replacement, StringComparer.Ordinal)),
            ];
            file.Add(name, TrieWriter.Write([.. pairs.Select(pair => pair.Word)], index => numbers[index]));
        }

        file.Add<int>(LexiconFormat.ReplacementOffsets, Offsets(replacements));
        file.Add(LexiconFormat.Replacements, Encoding.Unicode.GetBytes(string.Concat(replacements)));
        file.Add<char>(LexiconFormat.TraditionalOnly, traditionalOnly);
        file.Add<char>(LexiconFormat.SimplifiedOnly, simplifiedOnly);
        return file.ToArray();
    }

    private static int[] Offsets(string[] replacements)
    {
        var offsets = new int[replacements.Length + 1];
        for (var i = 0; i < replacements.Length; i++)
        {
            offsets[i + 1] = offsets[i] + replacements[i].Length;
        }

        return offsets;
    }
}
