using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class JiebaDictionaryTests
{
    [Fact]
    public void Reads_words_in_ordinal_order() =>
        Assert.Equal(
            [new SourceWord("上海", 12, "ns"), new SourceWord("发展", 5, "vn")],
            JiebaDictionary.Parse(["发展 5 vn", "", "上海 12 ns"])
        );

    [Fact]
    public void Keeps_the_first_of_two_lines_for_a_word() =>
        Assert.Equal("n", Assert.Single(JiebaDictionary.Parse(["发展 5 n", "发展 7 v"])).Tag);

    [Fact]
    public void Counts_a_word_that_was_never_seen_as_seen_once() =>
        Assert.Equal(1, Assert.Single(JiebaDictionary.Parse(["发展 0 n"])).Frequency);

    [Theory]
    [InlineData("发展")]
    [InlineData("发展 n")]
    [InlineData("发展 许多 n")]
    [InlineData("发 展 3 n")]
    public void Refuses_other_lines(string line) =>
        Assert.Throws<InvalidDataException>(() => JiebaDictionary.Parse([line]));
}
