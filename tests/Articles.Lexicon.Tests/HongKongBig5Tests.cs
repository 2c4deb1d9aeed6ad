namespace Articles.Lexicon.Tests;

public class HongKongBig5Tests
{
    [Fact]
    public void Every_pair_is_there_once_and_stands_for_something()
    {
        var pairs = HongKongBig5.Additions.Select(addition => addition.Key).ToArray();

        Assert.Equal(pairs.Distinct().Order(), pairs);
        Assert.All(HongKongBig5.Additions, addition => Assert.NotEmpty(addition.Value));
    }

    [Theory]
    [InlineData(0x9DF8, "啲")]
    [InlineData(0x8862, "Ê̄")]
    [InlineData(0x9068, "邨")]
    public void Characters_stand_at_their_pairs(int pair, string text) =>
        Assert.Contains(new KeyValuePair<ushort, string>((ushort)pair, text), HongKongBig5.Additions);
}
