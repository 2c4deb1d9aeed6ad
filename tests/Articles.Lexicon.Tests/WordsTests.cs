extern alias compiler;
using compiler::Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Tests;

public class WordsTests
{
    private static int NumberOf(string word)
    {
        Assert.True(Words.All.TryGetValue(word, out var value), word);
        return value;
    }

    [Fact]
    public void Holds_the_whole_dictionary_in_order()
    {
        var source = JiebaDictionary.Read(Path.Combine(Checkout.NodeModules, "@node-rs", "jieba", "dict.txt"));

        Assert.Equal(source.Length, Words.All.Count);
        for (var i = 0; i < source.Length; i++)
        {
            Assert.Equal(i, NumberOf(source[i].Text));
            Assert.Equal(source[i].Frequency, Words.Frequency(i));
            Assert.Equal(source[i].Tag, Words.Tag(i));
        }
    }

    [Theory]
    [InlineData("发展", "vn")]
    [InlineData("上海", "ns")]
    [InlineData("的", "uj")]
    public void Knows_words_with_their_tag(string word, string tag) => Assert.Equal(tag, Words.Tag(NumberOf(word)));

    [Theory]
    [InlineData("的", "发展")]
    [InlineData("发展", "饕餮")]
    public void Knows_which_of_two_words_is_the_more_frequent(string more, string less)
    {
        Assert.True(Words.Frequency(NumberOf(more)) > Words.Frequency(NumberOf(less)));
        Assert.True(Words.LogProbability(NumberOf(more)) > Words.LogProbability(NumberOf(less)));
    }

    [Fact]
    public void Gives_every_word_a_frequency_a_probability_and_a_tag()
    {
        var total = 0d;
        for (var value = 0; value < Words.All.Count; value++)
        {
            Assert.True(Words.Frequency(value) >= 1);
            Assert.NotEmpty(Words.Tag(value));
            total += Math.Exp(Words.LogProbability(value));
        }

        Assert.Equal(1, total, 0.001);
    }

    [Fact]
    public void Finds_the_longest_word_of_a_sentence() =>
        Assert.Equal(4, Words.All.LongestPrefix("人工智能改变生活", out _));
}
