namespace Articles.Lexicon.Tests;

public class ConversionTablesTests
{
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
    [InlineData("CJK_Compatibility_Ideographs")]
    [InlineData("HKPhrasesRev")]
    [InlineData("HKVariantsRev")]
    [InlineData("HKVariantsRevPhrases")]
    [InlineData("TSCharacters")]
    [InlineData("TSCharactersExt")]
    [InlineData("TSPhrases")]
    [InlineData("TWPhrasesRev")]
    [InlineData("TWVariantsRev")]
    [InlineData("TWVariantsRevPhrases")]
    public void Has_every_table_of_the_conversions_to_simplified(string table) =>
        Assert.True(ConversionTables.Table(table).Count > 0);

    [Fact]
    public void Has_no_table_that_conversion_does_not_need() =>
        Assert.Throws<KeyNotFoundException>(() => ConversionTables.Table("STPhrases"));
}
