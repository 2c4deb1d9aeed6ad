using Articles.Functions.Processing.Attempts;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing.Attempts;

public sealed class AttemptScheduleTests
{
    private static readonly DateTimeOffset s_tried = new(2024, 6, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(40, 60)]
    public void Each_attempt_waits_twice_as_long_up_to_an_hour(int attempts, int minutes)
    {
        var article = Samples.Article("甲", 1) with { Attempts = attempts, TriedAt = s_tried };

        Assert.Equal(s_tried.AddMinutes(minutes), AttemptSchedule.Next(article));
    }

    [Fact]
    public void The_first_attempt_waits_for_nothing() =>
        Assert.Equal(DateTimeOffset.MinValue, AttemptSchedule.Next(Samples.Article("甲", 1)));
}
