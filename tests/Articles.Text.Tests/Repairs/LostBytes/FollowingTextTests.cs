using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class FollowingTextTests
{
    private static readonly Plausibility Plain = new(new PairSet(0), simplifiedOnly: false);

    /// <summary>Also where a word, or the name of a company, runs from the text into what follows.</summary>
    [Theory]
    [InlineData("他在北", "京大学学习")]
    [InlineData("采用海", "康威视的")]
    [InlineData("采用人", "工智能技术")]
    [InlineData("今天很好", "，他们")]
    [InlineData("", "图书馆")]
    [InlineData("春天来了", "")]
    public void A_text_with_what_follows_scores_as_if_it_were_put_together(string text, string next)
    {
        var following = new FollowingText(Plain);
        following.Take([.. next], 0, isEnd: false);

        var expected = Append(Append(default, text), next[..Math.Min(4, next.Length)]);
        Assert.Equal(expected, following.Behind(Append(default, text), text.LastOrDefault()));
    }

    [Theory]
    [InlineData("他在北", "她在北", "京大学学")]
    [InlineData("使用海", "采用海", "康威视的")]
    [InlineData("今天很好", "明日很好", "，他们")]
    public void So_do_texts_that_end_alike_one_behind_the_other(string one, string other, string next)
    {
        var following = new FollowingText(Plain);
        following.Take([.. next], 0, isEnd: false);

        foreach (var text in new[] { one, other, one })
        {
            var tail = Append(default, text);
            Assert.Equal(Append(tail, next), following.Behind(tail, text[^1]));
        }
    }

    [Theory]
    [InlineData("他在北", "京大学", "学习经济管理")]
    [InlineData("采用人", "工智能技术已经", "，他们")]
    [InlineData("今天很好", "", "，他们")]
    public void The_known_end_of_a_reading_counts_in_full(string text, string known, string next)
    {
        var following = new FollowingText(Plain);
        var end = known.Select(character => new Piece(character, null));
        following.Take([new Piece('\0', new Unknown(0xB1, -1)), .. end], 1, [.. next], isEnd: false);

        var expected = Append(Append(default, text), known + next[..Math.Min(4, next.Length)]);
        Assert.Equal(expected, following.Behind(Append(default, text), text[^1]));
    }

    [Fact]
    public void A_line_that_ends_costs_what_its_last_character_does()
    {
        var following = new FollowingText(Plain);
        following.Take([.. "来了，"], 1, isEnd: true);

        var tail = Append(default, "来");
        Assert.Equal(Append(tail, "了，").Score - LineEnds.Cost('，'), following.Behind(tail, '来').Score);
    }

    private static TextTail Append(TextTail tail, string text) =>
        text.Aggregate(tail, (before, character) => Plain.Append(before, character));
}
