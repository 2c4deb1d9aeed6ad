using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;
using Articles.Analysis.Summary;

namespace Articles.Analysis.Tests.Summary;

public sealed class SentenceWordsTests
{
    [Fact]
    public void Words_are_counted_once_and_compared_with_another_sentence()
    {
        const string Text = "机柜网络机柜，网络农民水稻。";
        using var text = new TokenizedText(Text);
        using var weights = new WordWeights(text);
        using var words = new SentenceWords(text, weights);
        var first = words.Add(new TextSpan(0, 6));
        var second = words.Add(new TextSpan(7, 6));

        Assert.Equal([2, 3], new[] { words.Of(first).Length, words.Of(second).Length });
        words.Compare(first);
        Assert.Equal(0.5, words.Overlap(first, second));
        words.Compare(second);
        Assert.Equal(0.5, words.Overlap(second, first));
    }
}
