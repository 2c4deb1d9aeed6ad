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
        file.Pool.Add(tables.AllWords.OrderByDescending(static x => x.Length));
        foreach (var table in tables.Tables)
        {
            AddClasses(file, tables, table);
        }
        // Organizations and places are in the sets of those.
        foreach (var category in EntityCategories.All.Except([EntityCategory.Organization, EntityCategory.Location]))
        {
            file.AddSet(TableNames.KnownNames(category), tables.KnownNames(category));
        }
        var grammar = new GrammarTables(tables);
        file.AddSet(TableNames.Regions, grammar.Regions);
        file.AddSet(TableNames.Bodies, grammar.Bodies);
        file.AddSet(TableNames.Firms, grammar.Firms);
        file.AddSet(TableNames.Organs, grammar.Organs);
        file.AddSet(TableNames.Departments, grammar.Departments);
        file.AddMap(TableNames.Heads, [.. grammar.Heads.Keys], [.. grammar.Heads.Values]);
        VocabularyTable.Add(file, grammar);
        SynonymTables.AddGroups(file, tables["firms"]);
        SynonymTables.AddThings(file, tables["synonyms"]);
        return file.ToArray();
    }

    private static void AddClasses(WordListsWriter file, TableFolder tables, string table)
    {
        var classes = Alone.GetValueOrDefault(table) ?? tables[table].Select(static x => x.Class).Distinct();
        foreach (var @class in classes)
        {
            file.AddSet(TableNames.OfClass(table, @class), tables.Words(table, @class));
        }
    }
}
