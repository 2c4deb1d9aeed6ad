using Articles.Azurite;

[assembly: AssemblyFixture(typeof(Articles.Tests.AzuriteFixture))]

namespace Articles.Tests;

/// <summary>One emulator, in memory, for every test of the assembly; each test keeps to names of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static int s_names;

    private AzuriteServer? _server;

    public AzuriteServer Server => _server ?? throw new InvalidOperationException("The emulator has not been started.");

    public string ConnectionString => Server.ConnectionString;

    public async ValueTask InitializeAsync() => _server = await AzuriteServer.StartAsync(null, CancellationToken.None);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>A name for a table or a container that no other test has.</summary>
    public static string NewName() => $"t{Interlocked.Increment(ref s_names)}x{Guid.NewGuid():N}"[..20];
}
