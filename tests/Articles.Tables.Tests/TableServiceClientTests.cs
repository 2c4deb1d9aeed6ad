using Azure.Data.Tables;

namespace Articles.Tables.Tests;

public sealed class TableServiceClientTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private TableServiceClient Service => new(azurite.ConnectionString);

    [Fact]
    public async Task A_client_of_one_of_its_tables_uses_its_connection()
    {
        var table = Service.GetTableClient(AzuriteFixture.NewName());

        await table.CreateAsync(Token);

        Assert.Equal(204, (await table.AddEntityAsync(new TableEntity("p", "r"), Token)).Status);
    }

    [Fact]
    public void It_knows_its_account_and_address()
    {
        Assert.Equal("devstoreaccount1", Service.AccountName);
        Assert.Equal(azurite.Server.TableEndpoint, Service.Uri);
    }
}
