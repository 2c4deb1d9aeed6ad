using Articles.Soak;

namespace Articles.EndToEnd.Tests;

/// <summary>Operations and faults by chance, shortly; the command of <c>tests/Articles.Soak</c> goes on for longer.</summary>
public sealed class SoakTests
{
    private const int KnownSeed = 20_240_516;
    private const int FewestOperations = 10;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_double()
    {
        // At the same time, since each waits more than it works.
        var reports = await Task.WhenAll(RunAsync(KnownSeed), RunAsync(Random.Shared.Next()));

        Assert.All(reports, r => Assert.True(r.IsClean, r.ToString()));
        Assert.All(reports, r => Assert.InRange(r.Operations.Sum, FewestOperations, int.MaxValue));
    }

    private static async Task<SoakReport> RunAsync(int seed)
    {
        var options = new SoakOptions(seed, Time, Uploaders: 3)
        {
            FewestOperations = FewestOperations,
            LongestCalm = TimeSpan.FromSeconds(3),
            LongestOutage = TimeSpan.FromSeconds(3),
        };
        using var output = new StringWriter();
        var report = await new SoakRun(options, output).RunAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{output}{report}");
        return report;
    }
}
