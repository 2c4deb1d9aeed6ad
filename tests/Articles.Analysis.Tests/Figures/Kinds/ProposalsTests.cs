using Articles.Analysis.Figures.Kinds;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class ProposalsTests
{
    [Theory]
    [InlineData("提出占比稳定在3成", true)]
    [InlineData("提出了占比稳定在3成", false)]
    [InlineData("提出意见3条", false)]
    public void What_is_proposed_to_be_reached_is_a_target(string text, bool expected) =>
        Assert.Equal(expected, Proposals.Are(text, 0, text.IndexOf('3', StringComparison.Ordinal)));
}
