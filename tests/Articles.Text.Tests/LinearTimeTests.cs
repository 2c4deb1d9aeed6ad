namespace Articles.Text.Tests;

public sealed class LinearTimeTests
{
    [Fact]
    public void Quadratic_work_is_told_from_linear()
    {
        LinearTime.Check("linear", 1_000_000, length => () => Steps(length));

        Assert.Throws<Xunit.Sdk.FailException>(() =>
            LinearTime.Check("quadratic", 6_000, length => () => Steps((long)length * length))
        );
    }

    private static void Steps(long count)
    {
        var sum = 1u;
        for (var i = 0L; i < count; i++)
        {
            sum = (sum * 31) + 7;
        }
        Assert.NotEqual(0u, sum);
    }
}
