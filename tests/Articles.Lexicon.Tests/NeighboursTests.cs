namespace Articles.Lexicon.Tests;

public class NeighboursTests
{
    [Theory]
    [InlineData('们', '的')]
    [InlineData('。', '但')]
    public void What_stands_side_by_side_is_more_probable_there(char last, char first) =>
        Assert.True(Neighbours.Bond(last, first) > 0, $"{Neighbours.Bond(last, first)}");

    [Theory]
    [InlineData('的', '了')]
    [InlineData('，', '，')]
    [InlineData('在', '的')]
    public void What_hardly_ever_does_is_less_probable(char last, char first) =>
        Assert.True(Neighbours.Bond(last, first) < 0, $"{Neighbours.Bond(last, first)}");

    [Fact]
    public void Eight_at_once_are_the_same()
    {
        byte[] steps = [.. "，的了国人一不年".Select(first => Neighbours.Steps('们', first))];
        var bonds = Neighbours.FromSteps(steps);

        for (var i = 0; i < steps.Length; i++)
        {
            Assert.Equal(Neighbours.FromSteps(steps[i]), bonds[i]);
        }
    }

    [Fact]
    public void Digits_count_as_one() => Assert.Equal(Neighbours.Bond('1', '年'), Neighbours.Bond('9', '年'));

    [Fact]
    public void Nothing_is_said_of_a_character_that_was_never_seen() =>
        Assert.Equal(0, Neighbours.Bond('\uE000', '年'));
}
