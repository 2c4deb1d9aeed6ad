namespace Articles.Text.Tests;

/// <summary>Each step counts as a millisecond here, so that what a busy machine does to a clock cannot decide.</summary>
public sealed class LinearTimeTests
{
    private int steps;
    private int works;

    [Fact]
    public void Linear_work_passes() => Check("linear", length => length);

    [Fact]
    public void Quadratic_work_fails() =>
        Assert.Throws<Xunit.Sdk.FailException>(() => Check("quadratic", length => length * length / 1_000));

    [Fact]
    public void What_takes_long_but_once_is_measured_again() =>
        Check("busy machine", length => works++ == 2 ? length * 10 : length);

    private void Check(string what, Func<int, int> stepsFor) =>
        LinearTime.Check(
            what,
            1_000,
            length => () => steps += stepsFor(length),
            work =>
            {
                steps = 0;
                work();
                return TimeSpan.FromMilliseconds(steps);
            }
        );
}
