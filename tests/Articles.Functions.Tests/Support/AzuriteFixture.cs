using Articles.Azurite;

[assembly: AssemblyFixture(typeof(Articles.Functions.Tests.Support.AzuriteFixture))]

namespace Articles.Functions.Tests.Support;

/// <summary>One emulator, in memory, for every test of the assembly; each test has a storage of its own in it.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? _server;

    public string ConnectionString => _server!.ConnectionString;

    public async ValueTask InitializeAsync() => _server = await AzuriteServer.StartAsync(null, CancellationToken.None);

    public async ValueTask DisposeAsync() => await _server!.DisposeAsync();
}
