using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class PairSieveTests
{
    [Fact]
    public void A_pair_that_was_added_is_let_through_and_most_others_are_not()
    {
        using var sieve = new PairSieve(most: 1, bitsPerPair: 8);
        sieve.Add('云', '帆');

        Assert.True(sieve.MayHold('云', '帆'));
        Assert.False(sieve.MayHold('帆', '云'));
        Assert.False(sieve.MayHold('云', '上'));
    }
}
