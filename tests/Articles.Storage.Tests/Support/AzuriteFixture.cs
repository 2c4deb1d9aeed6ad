using Articles.Azurite;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

[assembly: AssemblyFixture(typeof(Articles.Storage.Tests.Support.AzuriteFixture))]

namespace Articles.Storage.Tests.Support;

/// <summary>One emulator, in memory, for every test of the assembly; each test has tables and containers of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static int s_names;

    private AzuriteServer? _server;

    public string ConnectionString => _server!.ConnectionString;

    public async ValueTask InitializeAsync() => _server = await AzuriteServer.StartAsync(null, CancellationToken.None);

    public async ValueTask DisposeAsync() => await _server!.DisposeAsync();

    public static string NewName() => $"t{Interlocked.Increment(ref s_names)}x{Guid.NewGuid():N}"[..20];

    /// <summary>A table that is there and empty.</summary>
    public async Task<TableClient> NewTableAsync()
    {
        var table = Table(NewName());
        await table.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        return table;
    }

    /// <summary>A client of a table, all of whose calls pass a policy.</summary>
    public TableClient Table(string name, StorageFaults? faults = null)
    {
        var options = new TableClientOptions();
        if (faults is not null)
        {
            options.AddPolicy(faults, HttpPipelinePosition.PerCall);
        }

        return new TableClient(ConnectionString, name, options);
    }

    /// <summary>A container that is there and empty.</summary>
    public async Task<BlobContainerClient> NewContainerAsync()
    {
        var container = new BlobContainerClient(ConnectionString, NewName());
        await container.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        return container;
    }
}
