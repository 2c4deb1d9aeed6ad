using Articles.Analysis.Lending;

namespace Articles.Analysis.Tests.Lending;

public sealed class CharacterSieveTests
{
    [Fact]
    public void It_lets_its_characters_through_and_few_others()
    {
        var sieve = new CharacterSieve();
        Assert.DoesNotContain(Enumerable.Range(0, char.MaxValue), x => sieve.MayHold((char)x));
        sieve.Add('云');
        sieve.Add('川');
        Assert.True(sieve.MayHold('云'));
        Assert.True(sieve.MayHold('川'));
        Assert.Equal(2 * 64, Enumerable.Range(0, char.MaxValue + 1).Count(x => sieve.MayHold((char)x)));
    }

    [Fact]
    public void It_is_made_of_characters()
    {
        var sieve = CharacterSieve.Of("云川");
        Assert.True(sieve.MayHold('云'));
        Assert.True(sieve.MayHold('川'));
        Assert.False(sieve.MayHold('海'));
    }
}
