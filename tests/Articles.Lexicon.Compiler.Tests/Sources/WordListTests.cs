using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class WordListTests
{
    [Fact]
    public void Splits_lines_and_skips_comments() =>
        Assert.Equal(["日照", "白银", "长子"], WordList.Parse(["# cities", "日照  白银 ", "", "长子"]));

    [Theory]
    [InlineData("common-words.txt")]
    [InlineData("country-names.txt")]
    public void Holds_each_word_once(string name)
    {
        var words = WordList.Embedded(name);

        Assert.NotEmpty(words);
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
