using Articles.Soak.Crashes;

namespace Articles.EndToEnd.Tests;

/// <summary>
/// The handler is killed at a write by its number. Here it is every seventeenth from one that is chosen by chance; the
/// command of <c>tests/Articles.Soak</c> takes all.
/// </summary>
public sealed class CrashTests
{
    private const int Step = 17;

    [Fact]
    public async Task Whichever_write_it_dies_at_the_rows_are_a_clean_runs()
    {
        var first = Random.Shared.Next(1, Step + 1);
        using var output = new StringWriter();
        var run = new CrashRun(first, Step, output);

        var differences = await run.RunAsync(TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(output.ToString());
        Assert.True(differences.Count == 0, $"From write {first}:\n{string.Join('\n', differences)}\n{output}");
        Assert.InRange(run.Crashes, 6, int.MaxValue);
    }
}
