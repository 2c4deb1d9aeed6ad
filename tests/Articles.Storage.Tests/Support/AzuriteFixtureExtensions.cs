using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Articles.Storage.Tests.Support;

/// <summary>Tables and containers of a test's own.</summary>
internal static class AzuriteFixtureExtensions
{
    /// <summary>A table that is there and empty.</summary>
    public static async Task<TableClient> NewTableAsync(this AzuriteFixture azurite)
    {
        var table = azurite.Table(AzuriteFixture.NewName());
        await table.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        return table;
    }

    /// <summary>A client of a table, all of whose calls pass a policy.</summary>
    public static TableClient Table(this AzuriteFixture azurite, string name, StorageFaults? faults = null)
    {
        var options = new TableClientOptions();
        if (faults is not null)
        {
            options.AddPolicy(faults, HttpPipelinePosition.PerCall);
        }

        return new TableClient(azurite.ConnectionString, name, options);
    }

    /// <summary>A container that is there and empty.</summary>
    public static async Task<BlobContainerClient> NewContainerAsync(this AzuriteFixture azurite)
    {
        var container = new BlobContainerClient(azurite.ConnectionString, AzuriteFixture.NewName());
        await container.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        return container;
    }
}
