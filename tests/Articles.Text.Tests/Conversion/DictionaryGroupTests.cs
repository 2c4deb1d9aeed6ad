using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class DictionaryGroupTests
{
    private static readonly DictionaryGroup Group = new("TSPhrases", "TSCharactersExt", "TSCharacters");

    private static string Convert(string text)
    {
        var output = new ConversionBuffer(1, tracked: false);
        Group.Convert(new ConversionSource(text, [], 0), output);
        return output.Text.ToString();
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("你好 text", -1)]
    [InlineData("中國", 1)]
    [InlineData("中乾", 1)]
    public void Finds_the_first_character_that_may_change(string text, int index) =>
        Assert.Equal(index, Group.IndexOfCandidate(text));

    [Fact]
    public void Lets_the_first_dictionary_decide_by_its_longest_word()
    {
        Assert.Equal(2, Group.Match("乾隆的", out var phrase));
        Assert.Equal("乾隆", phrase.ToString());
        Assert.Equal(1, Group.Match("乾杯", out var character));
        Assert.Equal("干", character.ToString());
        Assert.Equal(0, Group.Match("中", out _));
    }

    [Theory]
    [InlineData("乾隆乾杯", "乾隆干杯")]
    [InlineData("殢", "𣨼")]
    [InlineData("\uD842\uDFB7國", "\uD842\uDFB7国")]
    [InlineData("國\uD842", "国\uD842")]
    [InlineData("\uDFB7國", "\uDFB7国")]
    [InlineData("", "")]
    public void Replaces_phrases_before_characters(string text, string expected) =>
        Assert.Equal(expected, Convert(text));
}
