using Azure.Data.Tables;

namespace Articles.Tables.Tests;

/// <summary>Tables of a test's own.</summary>
internal static class AzuriteFixtureExtensions
{
    /// <summary>A table that is there and empty.</summary>
    public static async Task<TableClient> NewTableAsync(this AzuriteFixture azurite)
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());
        await table.CreateAsync(TestContext.Current.CancellationToken);
        return table;
    }
}
