using Articles.Azurite;
using Azure.Data.Tables;

[assembly: AssemblyFixture(typeof(Articles.Tables.Tests.AzuriteFixture))]

namespace Articles.Tables.Tests;

/// <summary>One emulator, in memory, for every test of the assembly; each test has tables of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static int s_tables;

    private AzuriteServer? _server;

    public AzuriteServer Server => _server ?? throw new InvalidOperationException("The emulator has not been started.");

    public async ValueTask InitializeAsync() =>
        _server = await AzuriteServer.StartAsync(dataFolder: null, CancellationToken.None);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    public static string NewTableName() => $"t{Interlocked.Increment(ref s_tables)}x{Guid.NewGuid():N}";

    /// <summary>A table that is there and empty.</summary>
    public async Task<TableClient> NewTableAsync()
    {
        var table = new TableClient(Server.ConnectionString, NewTableName());
        await table.CreateAsync(TestContext.Current.CancellationToken);
        return table;
    }
}
