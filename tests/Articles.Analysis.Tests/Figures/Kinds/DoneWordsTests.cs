using Articles.Analysis.Figures.Kinds;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class DoneWordsTests
{
    [Theory]
    [InlineData("已建成3座", true)]
    [InlineData("去过3座", true)]
    [InlineData("超过3座", false)]
    [InlineData("建成3座", false)]
    public void A_word_says_that_something_is_done(string text, bool expected) =>
        Assert.Equal(expected, DoneWords.Are(text, 0, text.IndexOf('3', StringComparison.Ordinal)));

    [Theory]
    [InlineData("全市现有泵站3座", true)]
    [InlineData("实现有效灌溉3万亩", false)]
    public void What_is_there_is_told_by_a_word_of_its_own(string text, bool expected) =>
        Assert.Equal(expected, DoneWords.NameExisting(text, 0, text.IndexOf('3', StringComparison.Ordinal)));
}
