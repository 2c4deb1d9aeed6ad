using Articles.Lexicon.Compiler.Sources;
using Articles.Lexicon.Compiler.Tries;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler;

/// <summary>Compiles the names of divisions and countries, full and short.</summary>
internal static class PlacesCompiler
{
    /// <summary>The compiled file.</summary>
    /// <param name="divisions">The lists' entries.</param>
    /// <param name="words">The segmentation dictionary, which tells names from common words.</param>
    public static byte[] Compile(IEnumerable<Division> divisions, IEnumerable<SourceWord> words)
    {
        var countries = WordList.Embedded("country-names.txt").Select(name => new Division(name, PlaceLevel.Country));
        var placeNames = new PlaceNames(words, WordList.Embedded("common-words.txt"));
        var names = Names(divisions.Concat(countries), placeNames);
        var file = new LexiconFileWriter();
        file.Add(LexiconFormat.Trie, TrieWriter.Write([.. names.Keys]));
        file.Add<byte>(LexiconFormat.Levels, [.. names.Values.Select(level => (byte)level)]);
        return file.ToArray();
    }

    /// <summary>The names with the highest level that each stands for.</summary>
    public static SortedDictionary<string, PlaceLevel> Names(IEnumerable<Division> divisions, PlaceNames names)
    {
        var levels = new SortedDictionary<string, PlaceLevel>(StringComparer.Ordinal);
        foreach (var division in divisions.OrderBy(division => division.Level))
        {
            foreach (var name in names.Of(division))
            {
                levels.TryAdd(name, division.Level);
            }
        }

        return levels;
    }
}
