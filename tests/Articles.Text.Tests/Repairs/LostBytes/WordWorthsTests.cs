using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class WordWorthsTests
{
    [Fact]
    public void None_makes_no_text_better()
    {
        var tail = default(TextTail).Push('中', -8, 0, default);
        var worth = new CharacterWorth('国', 1, -9, WordWorths.None, 0, 0, default);

        Assert.Equal(-16, worth.ScoreBehind(tail));
        Assert.Equal(-16, worth.Behind(tail).Score);
    }

    [Theory]
    [InlineData(-7, -7)]
    [InlineData(-30, -16)]
    public void A_word_counts_where_it_is_better(float two, float expected)
    {
        var tail = default(TextTail).Push('中', -8, 0, default);
        var worth = new CharacterWorth('国', 1, -9, WordWorths.None with { Two = two }, 0, 0, default);

        Assert.Equal(expected, worth.ScoreBehind(tail));
    }
}
