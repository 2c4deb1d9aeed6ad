using Articles.Soak.Outages;

namespace Articles.EndToEnd.Tests;

/// <summary>The storage goes away under load and comes back; the command of <c>tests/Articles.Soak</c> waits longer.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Callers_are_told_and_nothing_is_lost()
    {
        var seed = Random.Shared.Next();
        using var output = new StringWriter();
        var run = new OutageRun(seed, Outage, output);

        var differences = await run.RunAsync(TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(output.ToString());
        Assert.True(differences.Count == 0, $"Seed {seed}:\n{string.Join('\n', differences)}\n{output}");
        Assert.InRange(run.Files, 1, int.MaxValue);
    }
}
