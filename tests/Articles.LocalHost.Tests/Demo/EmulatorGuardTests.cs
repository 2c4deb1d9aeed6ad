using Articles.Azurite;
using Articles.LocalHost.Demo;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Demo;

public sealed class EmulatorGuardTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly string _data = Directory.CreateTempSubdirectory("data-").FullName;

    [Fact]
    public async Task An_emulator_that_ended_is_started_again_and_given_up_where_it_ends_each_time()
    {
        await using var azurite = await AzuriteServer.StartAsync(_data, TestApp.Token);
        await using var guard = new EmulatorGuard(azurite, Console());

        for (var time = 1; time <= 3; time++)
        {
            azurite.Kill();
            await TestApp.UntilAsync(() => Task.FromResult(Lines("runs again") == time));
            Assert.Equal(time, Lines("ended; it is started again"));
            Assert.True(azurite.IsRunning);
            Assert.False(guard.GaveUp.IsCompleted);
        }

        azurite.Kill();
        Assert.Contains(
            "4 times",
            await guard.GaveUp.WaitAsync(TestApp.Patience, TestApp.Token),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_that_is_stopped_at_the_end_is_left_alone()
    {
        await using var azurite = await AzuriteServer.StartAsync(_data, TestApp.Token);
        await using (new EmulatorGuard(azurite, Console())) { }

        await azurite.StopAsync();

        Assert.Empty(_output.ToString());
    }

    public void Dispose()
    {
        _output.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private int Lines(string words)
    {
        var lines = _output.ToString().Split('\n');
        return lines.Count(line => line.Contains(words, StringComparison.Ordinal));
    }

    private ConsoleOutput Console()
    {
        var writer = TextWriter.Synchronized(_output);
        return new ConsoleOutput(writer, writer, isTerminal: false);
    }
}
