using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Compiler;

/// <summary>The words that the dictionary lacks, of all tables together, with their parts of speech.</summary>
internal static class VocabularyTable
{
    /// <summary>Adds them.</summary>
    public static void Add(WordListsWriter file, GrammarTables grammar)
    {
        var lists = new VocabularyLists([
            .. Words(grammar)
                .Where(static x => x.Key.Length > 1 && !char.IsAscii(x.Key[0]))
                .DistinctBy(static x => x.Key),
        ]);
        file.AddMap(TableNames.Vocabulary, lists.Words, lists.Tags);
        file.AddBytes(TableNames.VocabularyLengths, lists.Lengths);
        file.AddLines(TableNames.VocabularyTags, [lists.TagNames]);
    }

    // The first tag of a word counts.
    private static IEnumerable<KeyValuePair<string, string>> Words(GrammarTables grammar)
    {
        var tables = grammar.Tables;
        return
        [
            .. Tagged("n", grammar.Heads.Keys),
            .. Tagged("title", tables.Words("titles", "office")),
            .. Tagged("n", tables.Words("titles", "person")),
            .. tables["words"].SelectMany(static x => Tagged(x.Class, x.Words)),
            .. Tagged("ns", grammar.Regions),
            .. Tagged("ns", tables.Words("places", "short").Select(static x => x.Split('=')[0])),
            .. Tagged("nt", grammar.Bodies),
            .. Tagged("nz", tables.Words("industries", "group")),
            .. Tagged("nt", grammar.Departments),
            .. Tagged("nz", tables.Words("known", "latin")),
            .. Tagged("nz", tables.KnownNames(EntityCategory.Product)),
            .. Tagged("nz", tables.KnownNames(EntityCategory.Event)),
            .. Tagged("nz", tables.KnownNames(EntityCategory.Person)),
            .. Tagged("nz", tables.KnownNames(EntityCategory.Document)),
            .. Tagged("nz", tables.Words("bodies", "ambiguous").Where(IsNoWord)),
            .. Tagged("v", tables.Words("boundaries", "").Where(IsNoWord)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Tagged(string tag, IEnumerable<string> words) =>
        words.Select(x => KeyValuePair.Create(x, tag));

    private static bool IsNoWord(string word) => !Lexicon.Words.All.TryGetValue(word, out _);
}
