using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Compiler;

/// <summary>Compiles the analyzer's tables of words.</summary>
/// <remarks>
/// Each class of a table becomes a set by itself. What the analyzer needs in another form, all classes together or with values, is
/// made here, under a name of <see cref="TableNames"/>.
/// </remarks>
internal static class TablesCompiler
{
    // Large tables, of which only these classes are looked up by themselves.
    private static readonly Dictionary<string, string[]> Alone = new(StringComparer.Ordinal)
    {
        ["bodies"] = ["ambiguous", "kind", "media"],
        ["firms"] = [],
        ["heads"] = [],
        ["known"] = ["latin"],
        ["shares"] = [],
        ["synonyms"] = [],
    };

    /// <summary>The compiled file.</summary>
    public static byte[] Compile(TableFolder tables)
    {
        var file = new WordListsWriter();
        foreach (var table in tables.Tables)
        {
            AddClasses(file, tables, table);
        }
        foreach (var category in EntityCategories.All)
        {
            AddSet(file, TableNames.KnownNames(category), tables.KnownNames(category));
        }
        var grammar = new GrammarTables(tables);
        AddSet(file, TableNames.Regions, grammar.Regions);
        AddSet(file, TableNames.Bodies, grammar.Bodies);
        AddSet(file, TableNames.Firms, grammar.Firms);
        AddSet(file, TableNames.Organs, grammar.Organs);
        AddSet(file, TableNames.Departments, grammar.Departments);
        AddMap(file, TableNames.Heads, grammar.Heads);
        VocabularyTable.Add(file, grammar);
        SynonymTables.AddGroups(file, tables["firms"]);
        SynonymTables.AddThings(file, tables["synonyms"]);
        return file.ToArray();
    }

    /// <summary>Adds words with their values.</summary>
    public static void AddMap(WordListsWriter file, string name, IReadOnlyDictionary<string, ushort> values) =>
        file.Add(name, WordMapWriter.Write([.. values.Keys], [.. values.Values]));

    private static void AddSet(WordListsWriter file, string name, IEnumerable<string> words) =>
        file.Add(name, WordMapWriter.Write([.. words.Distinct()], default, withEdges: true));

    private static void AddClasses(WordListsWriter file, TableFolder tables, string table)
    {
        var classes = Alone.GetValueOrDefault(table) ?? tables[table].Select(static x => x.Class).Distinct();
        foreach (var @class in classes)
        {
            AddSet(file, TableNames.OfClass(table, @class), tables.Words(table, @class));
        }
    }
}
