using Articles.Analysis.Figures.Kinds;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class ProspectsTests
{
    [Theory]
    [InlineData("投产后可实现收入3亿元", true)]
    [InlineData("投产后已可实现收入3亿元", false)]
    [InlineData("投产后收入3亿元", false)]
    public void What_comes_of_a_thing_once_built_is_to_come(string text, bool expected) =>
        Assert.Equal(expected, Prospects.Are(text, 0, text.IndexOf('3', StringComparison.Ordinal)));
}
