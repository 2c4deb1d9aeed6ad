using System.Runtime.CompilerServices;
using Articles.Functions.Memory;

namespace Articles.Functions.Tests.Memory;

public sealed class RestingMemoryTests : IDisposable
{
    private readonly TimerClock clock = new();
    private int given;

    [Fact]
    public void Memory_is_given_back_when_no_article_came_for_a_while()
    {
        using var memory = new RestingMemory(clock, GiveBack);
        var work = memory.Begin();
        Assert.False(clock.IsRunning);
        work.Dispose();
        Assert.Equal(RestingMemory.Patience, clock.Due);
        clock.Fire();
        Assert.Equal(1, given);
        Assert.Equal(RestingMemory.UntilAgain, clock.Due);
        clock.Fire();
        Assert.Equal(2, given);
        Assert.False(clock.IsRunning);
    }

    [Fact]
    public void Where_nothing_was_given_back_it_is_not_tried_again()
    {
        using var memory = new RestingMemory(clock, _ => false);
        memory.Begin().Dispose();
        clock.Fire();
        Assert.False(clock.IsRunning);
    }

    [Fact]
    public void After_an_article_it_begins_anew()
    {
        using var memory = new RestingMemory(clock, GiveBack);
        memory.Begin().Dispose();
        clock.Fire();
        memory.Begin().Dispose();
        Assert.Equal(RestingMemory.Patience, clock.Due);
        clock.Fire();
        Assert.Equal(RestingMemory.UntilAgain, clock.Due);
    }

    [Fact]
    public void The_last_of_several_articles_is_waited_for()
    {
        using var memory = new RestingMemory(clock, GiveBack);
        var (one, other) = (memory.Begin(), memory.Begin());
        one.Dispose();
        one.Dispose();
        Assert.False(clock.IsRunning);
        other.Dispose();
        Assert.True(clock.IsRunning);
    }

    [Fact]
    public void An_article_that_is_worked_on_is_not_held_up()
    {
        using var memory = new RestingMemory(clock, GiveBack);
        memory.Begin().Dispose();
        var work = memory.Begin();
        clock.Fire();
        Assert.Equal(0, given);
        work.Dispose();
        clock.Fire();
        Assert.Equal(1, given);
    }

    [Fact]
    public void What_was_free_is_not_held_any_longer()
    {
        using var memory = new RestingMemory(clock);
        var free = Garbage();
        memory.Begin().Dispose();
        clock.Fire();
        Assert.False(free.IsAlive);
    }

    public void Dispose() => clock.Dispose();

    private bool GiveBack(bool isAgain)
    {
        given++;
        return true;
    }

    // More than must have been allocated since memory was given back last; in a method of its own, so that nothing holds it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Garbage() => new(new byte[32 << 20]);

    /// <summary>A clock with one timer, which a test fires.</summary>
    private sealed class TimerClock : TimeProvider, ITimer
    {
        private Action? fire;

        public TimeSpan Due { get; private set; } = Timeout.InfiniteTimeSpan;

        public bool IsRunning => Due != Timeout.InfiniteTimeSpan;

        public void Fire()
        {
            Due = Timeout.InfiniteTimeSpan;
            fire!();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (fire, Due) = (() => callback(state), dueTime);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            return true;
        }

        public void Dispose() => fire = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
