namespace Articles.Azurite.Tests;

public sealed class AzuriteProcessTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_node_the_message_is_one_line_that_says_what_to_do()
    {
        var e = await Assert.ThrowsAsync<NodeUnavailableException>(() =>
            AzuriteProcess.StartAsync("node-that-is-not-there", 20, null, AzuritePorts.Random(), Token)
        );

        Assert.Equal("Node.js was not found: install 20 or later from https://nodejs.org.", e.Message);
    }

    [Fact]
    public async Task A_node_older_than_asked_for_is_refused()
    {
        var e = await Assert.ThrowsAsync<NodeUnavailableException>(() =>
            AzuriteProcess.StartAsync("node", 900, null, AzuritePorts.Random(), Token)
        );

        Assert.Equal("Node.js is older than 900: install 900 or later from https://nodejs.org.", e.Message);
    }

    [Fact]
    public async Task What_Azurite_says_before_it_ends_is_in_the_message()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "not a folder", Token);

        var e = await Assert.ThrowsAsync<AzuriteStartException>(() =>
            AzuriteProcess.StartAsync("node", 20, Path.Combine(file, "data"), AzuritePorts.Random(), Token)
        );

        Assert.Contains("ENOTDIR", e.Message, StringComparison.Ordinal);
        Assert.False(e.PortTaken);
    }
}
