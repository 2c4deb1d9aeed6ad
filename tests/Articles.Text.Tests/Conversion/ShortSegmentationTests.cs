using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ShortSegmentationTests
{
    [Theory]
    [InlineData("鲁迅", 0)]
    [InlineData("他讨论", 1)]
    [InlineData("研究生物", 2)]
    [InlineData("中", 0)]
    [InlineData("", 0)]
    public void Finds_the_last_word(string text, int start)
    {
        ShortSegmentation.Score(text, out var lastWord);

        Assert.Equal(start, lastWord);
    }

    [Theory]
    [InlineData("著名的", 0)]
    [InlineData("他的著作等身", 2)]
    [InlineData("见微知著", 3)]
    public void Scores_a_word_that_holds_the_character(string text, int zhu) =>
        Assert.InRange(ShortSegmentation.ScoreWritten(text, zhu), -100, 0);

    [Theory]
    [InlineData("看著他", 1)]
    [InlineData("意味著", 2)]
    [InlineData("著", 0)]
    public void Scores_nothing_where_no_word_holds_it(string text, int zhu) =>
        Assert.Equal(float.NegativeInfinity, ShortSegmentation.ScoreWritten(text, zhu));

    [Fact]
    public void Prefers_frequent_words() =>
        Assert.True(ShortSegmentation.ScoreParticle("随著作家", 1) > ShortSegmentation.ScoreWritten("随著作家", 1));

    [Fact]
    public void Knows_misspelt_words_of_the_dictionary() =>
        Assert.True(ShortSegmentation.ScoreParticle("经典著作", 2) < ShortSegmentation.ScoreWritten("经典著作", 2));
}
