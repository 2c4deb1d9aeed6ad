using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class TextTailTests
{
    private static readonly TextTail Tail = new(-4, -3, -2, -1, '丙', '乙', '甲', new WordBeginnings(1, 2, 3));

    [Fact]
    public void One_more_character_moves_the_others_back_with_its_bond()
    {
        var beginnings = new WordBeginnings(4, 5, 6);

        Assert.Equal(
            new TextTail(-9, -3.5f, -3, -2, '丁', '丙', '乙', beginnings),
            Tail.Push('丁', -9, 0.5f, beginnings)
        );
    }

    [Fact]
    public void A_cost_lowers_every_score_and_nothing_else() =>
        Assert.Equal(new TextTail(-6, -5, -4, -3, '丙', '乙', '甲', new WordBeginnings(1, 2, 3)), Tail.Minus(2));
}
