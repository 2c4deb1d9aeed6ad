namespace Articles.Azurite;

/// <summary>
/// Azurite's blob, queue and table services as a child process on loopback. The child ends with this process, however
/// this process ends. Thread-safe, except that starting and stopping are one caller's business at a time.
/// </summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private readonly string? _dataFolder;
    private AzuriteProcess _process;

    private AzuriteServer(string? dataFolder, AzuritePorts ports, AzuriteProcess process)
    {
        _dataFolder = dataFolder;
        Ports = ports;
        _process = process;
    }

    /// <summary>The connection string of the emulator's account on the ports that this process got.</summary>
    public string ConnectionString => Ports.ConnectionString;

    /// <summary>The blob service's address, with the account's name as its path.</summary>
    public Uri BlobEndpoint => Ports.BlobEndpoint;

    /// <summary>The queue service's address, with the account's name as its path.</summary>
    public Uri QueueEndpoint => Ports.QueueEndpoint;

    /// <summary>The table service's address, with the account's name as its path.</summary>
    public Uri TableEndpoint => Ports.TableEndpoint;

    /// <summary>The child's process id: of the last one started, whether or not it still runs.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Whether the child runs.</summary>
    public bool IsRunning => _process.IsRunning;

    private AzuritePorts Ports { get; }

    /// <summary>Starts the three services on free ports and waits until each answers.</summary>
    /// <param name="dataFolder">Where the data is kept on disk; null keeps it in memory.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="NodeUnavailableException">Node.js is missing or too old.</exception>
    /// <exception cref="AzuriteStartException">Azurite is not installed, or ended while starting.</exception>
    public static Task<AzuriteServer> StartAsync(string? dataFolder, CancellationToken cancellationToken) =>
        StartAsync(dataFolder, firstPort: null, cancellationToken);

    /// <summary>Starts the three services and waits until each answers.</summary>
    /// <param name="dataFolder">Where the data is kept on disk; null keeps it in memory.</param>
    /// <param name="firstPort">
    /// The blob service's port, the queue service's and the table service's being the next two; where one of them is
    /// taken, and where this is null, three free ones are used.
    /// </param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="NodeUnavailableException">Node.js is missing or too old.</exception>
    /// <exception cref="AzuriteStartException">Azurite is not installed, or ended while starting.</exception>
    public static Task<AzuriteServer> StartAsync(
        string? dataFolder,
        int? firstPort,
        CancellationToken cancellationToken
    )
    {
        var ports = firstPort is { } first ? new AzuritePorts(first) : AzuritePorts.Random();
        return StartAsync(dataFolder, ports, cancellationToken);
    }

    internal static async Task<AzuriteServer> StartAsync(
        string? dataFolder,
        AzuritePorts ports,
        CancellationToken cancellationToken
    )
    {
        const int attempts = 20;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var process = await AzuriteProcess.StartAsync(dataFolder, ports, cancellationToken);
                return new AzuriteServer(dataFolder, ports, process);
            }
            catch (AzuriteStartException e) when (e.PortTaken && attempt < attempts)
            {
                ports = AzuritePorts.Random() with { Certificate = ports.Certificate };
            }
        }
    }

    /// <summary>
    /// Ends the child at once, as an outage would: data in memory is lost, and on disk what was written in the last
    /// five seconds may be.
    /// </summary>
    public void Kill() => _process.Kill();

    /// <summary>Ends the child; data on disk is complete afterwards, data in memory is lost.</summary>
    public Task StopAsync() => _process.StopAsync(flush: _dataFolder is not null);

    /// <summary>Waits until the child ends, by whatever cause.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task WaitForEndAsync(CancellationToken cancellationToken) => _process.WaitForEndAsync(cancellationToken);

    /// <summary>Starts a child on the same ports and the same data folder, after <see cref="StopAsync"/> or
    /// <see cref="Kill"/>, and waits until each service answers.</summary>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="InvalidOperationException">The child still runs.</exception>
    /// <exception cref="AzuriteStartException">Azurite ended while starting, as it does on a taken port.</exception>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        if (IsRunning)
        {
            throw new InvalidOperationException("Azurite still runs: stop it before starting it again.");
        }

        var ended = _process;
        _process = await AzuriteProcess.StartAsync(_dataFolder, Ports, cancellationToken);
        ended.Dispose();
    }

    /// <summary>Ends the child, as <see cref="StopAsync"/> does.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }
}
