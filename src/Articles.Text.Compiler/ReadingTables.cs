using System.Runtime.InteropServices;
using Articles.Lexicon.Lists;
using Articles.Text.Repairs;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>Which syllables of Hanyu Pinyin are a reading of which character.</summary>
internal static class ReadingTables
{
    /// <summary>Adds them.</summary>
    /// <param name="file">The compiled file.</param>
    /// <param name="lines">The lines of the list: a syllable, a tab, its characters; or <c>#</c> and a comment.</param>
    public static void Add(WordListsWriter file, IEnumerable<string> lines)
    {
        var syllables = Read(lines);
        string[] names = [.. syllables.Keys];
        file.AddMap(
            TableNames.Syllables,
            names,
            Array.ConvertAll(names, name => checked((ushort)Array.IndexOf(names, Toneless(name))))
        );
        int[] starts = [0, .. names.Select((_, i) => names[..(i + 1)].Sum(name => syllables[name].Length))];
        file.AddBytes(TableNames.SyllableStarts, MemoryMarshal.AsBytes<int>(starts).ToArray());
        AddCharacters(file, TableNames.SyllableCharacters, syllables.Values.SelectMany(characters => characters));
        AddCharacters(file, TableNames.Polyphones, Polyphones(syllables));
    }

    private static Dictionary<string, string> Read(IEnumerable<string> lines)
    {
        var syllables = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            if (line.Split('\t') is not [var toned, var characters] || toned.StartsWith('#'))
            {
                continue;
            }
            var toneless = Toneless(toned);
            if (toned != toneless)
            {
                syllables.Add(toned, characters);
            }
            var merged = characters.Union(syllables.GetValueOrDefault(toneless, "")).Order();
            syllables[toneless] = string.Concat(merged);
        }
        return syllables;
    }

    private static IEnumerable<char> Polyphones(Dictionary<string, string> syllables) =>
        syllables
            .Where(entry => entry.Key == Toneless(entry.Key))
            .SelectMany(entry => entry.Value)
            .CountBy(character => character)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .Order();

    private static string Toneless(string syllable) => string.Concat(syllable.Select(ToneMarks.Plain));

    private static void AddCharacters(WordListsWriter file, string name, IEnumerable<char> characters) =>
        file.AddBytes(name, MemoryMarshal.AsBytes<char>([.. characters]).ToArray());
}
