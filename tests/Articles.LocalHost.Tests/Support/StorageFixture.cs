using Articles.Azurite;
using Articles.LocalHost.Tests.Support;

[assembly: AssemblyFixture(typeof(StorageFixture))]

namespace Articles.LocalHost.Tests.Support;

/// <summary>One Azurite in memory for all tests; each test keeps to names of its own.</summary>
public sealed class StorageFixture : IAsyncLifetime
{
    private AzuriteServer? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public async ValueTask InitializeAsync() => _azurite = await AzuriteServer.StartAsync(null, CancellationToken.None);

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? ValueTask.CompletedTask;
}
