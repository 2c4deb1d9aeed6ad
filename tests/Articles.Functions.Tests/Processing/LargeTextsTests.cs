using Articles.Functions.Processing;
using Articles.Functions.Tests.Support;

namespace Articles.Functions.Tests.Processing;

public sealed class LargeTextsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_large_text_is_at_work_at_a_time_and_keeps_no_small_one_waiting()
    {
        using var texts = new LargeTexts(TimeProvider.System);
        var first = new TaskCompletionSource<int>();

        var large = texts.RunAsync(1_000_000, () => new ValueTask<int>(first.Task), Token).AsTask();
        var next = texts.RunAsync(1_000_000, () => ValueTask.FromResult(2), Token).AsTask();

        Assert.Equal(3, await texts.RunAsync(1_000, () => ValueTask.FromResult(3), Token));
        Assert.False(next.IsCompleted);
        first.SetResult(1);
        Assert.Equal((1, 2), (await large, await next));
    }

    [Fact]
    public async Task A_large_text_whose_turn_does_not_come_is_told_to_come_again()
    {
        using var texts = new LargeTexts(new ManualClock { IsImpatient = true });
        var first = new TaskCompletionSource<int>();
        var large = texts.RunAsync(1_000_000, () => new ValueTask<int>(first.Task), Token).AsTask();

        await Assert.ThrowsAsync<TurnNotComeException>(async () =>
            await texts.RunAsync(1_000_000, () => ValueTask.FromResult(2), Token)
        );

        first.SetResult(1);
        Assert.Equal(1, await large);
    }

    [Fact]
    public async Task A_large_text_that_fails_lets_the_next_one_in()
    {
        using var texts = new LargeTexts(TimeProvider.System);
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
            await texts.RunAsync<int>(1_000_000, () => throw new InvalidDataException(), Token)
        );

        Assert.Equal(2, await texts.RunAsync(1_000_000, () => ValueTask.FromResult(2), Token));
    }
}
