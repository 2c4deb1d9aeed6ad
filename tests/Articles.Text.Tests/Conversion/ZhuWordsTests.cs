using Articles.Lexicon;
using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ZhuWordsTests
{
    [Theory]
    [InlineData("著名", true)]
    [InlineData("显著", true)]
    [InlineData("看著", false)]
    [InlineData("著", false)]
    [InlineData("", false)]
    public void Knows_the_words(string word, bool known) =>
        Assert.Equal(known, ZhuWords.TryGetFrequency(word, out var frequency) && frequency > 0);

    [Theory]
    [InlineData("著作等身", 0, true)]
    [InlineData("古典名著", 3, true)]
    [InlineData("意味著", 2, false)]
    [InlineData("著名", 1, true)]
    public void Finds_them_in_longer_words(string word, int place, bool held) =>
        Assert.Equal(held, ZhuWords.Hold(word, place));

    [Fact]
    public void Agrees_with_the_corpus_on_its_size() =>
        Assert.Equal(1, Words.Frequency(0) / (ShortSegmentation.CorpusSize * Math.Exp(Words.LogProbability(0))), 0.01);
}
