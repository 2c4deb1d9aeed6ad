using Articles.Analysis.Entities.Text;
using Articles.Analysis.Summary;

namespace Articles.Analysis.Tests.Summary;

public sealed class WordWeightsTests
{
    [Fact]
    public void A_word_weighs_by_how_often_it_stands_and_how_rare_it_is()
    {
        using var text = new TokenizedText("机柜，机柜，网络，农民，的。");
        using var weights = new WordWeights(text);

        Assert.Equal(3, weights.Count);
        Assert.Equal([0, 1, 2], new[] { Number("机柜"), Number("网络"), Number("农民") });
        Assert.Equal(-1, Number("的"));
        Assert.True(Of("机柜") > Of("网络"));
        Assert.Equal(1, weights.Share([0, 1, 2]), 1e-9);
        Assert.Equal(0, Of("的"));

        int Number(string word) => weights.NumberOf(text.TokenAt(text.Text.IndexOf(word, StringComparison.Ordinal)));
        double Of(string word) => weights.Of(text, text.TokenAt(text.Text.IndexOf(word, StringComparison.Ordinal)));
    }

    // Words alike in frequency are ranked by their characters; of more than sixty the others weigh nothing.
    [Fact]
    public void Only_the_weightiest_words_weigh()
    {
        var letters = Enumerable
            .Range(0, 80)
            .Select(x => $"Q{(char)('a' + (x * 7 % 26))}{(char)('a' + (x / 26))}x")
            .ToList();
        using var text = new TokenizedText(string.Join('，', letters));
        using var weights = new WordWeights(text);
        var weighing = letters.Where((_, i) => weights.Of(text, 2 * i) > 0);

        Assert.Equal(letters.Order(StringComparer.Ordinal).Take(60), weighing.Order(StringComparer.Ordinal));
    }
}
