using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests;

public sealed class TableServiceClientTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private TableServiceClient Service => new(azurite.ConnectionString);

    [Fact]
    public async Task A_table_is_created_used_found_and_deleted()
    {
        var name = AzuriteFixture.NewName();

        await Service.CreateTableAsync(name, Token);
        Assert.Equal(409, (await Service.CreateTableIfNotExistsAsync(name, Token)).GetRawResponse().Status);
        await Service.GetTableClient(name).AddEntityAsync(new TableEntity("p", "r"), Token);
        var filter = TableServiceClient.CreateQueryFilter($"TableName eq {name}");
        Assert.Equal(name, (await Service.QueryAsync(filter, cancellationToken: Token).SingleAsync(Token)).Name);
        Assert.Equal(204, (await Service.DeleteTableAsync(name, Token)).Status);
        Assert.Equal(404, (await Service.DeleteTableAsync(name, Token)).Status);
        Assert.Empty(await Service.QueryAsync(filter, cancellationToken: Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Tables_come_in_pages()
    {
        string[] names = [AzuriteFixture.NewName(), AzuriteFixture.NewName(), AzuriteFixture.NewName()];
        foreach (var name in names)
        {
            await Service.CreateTableAsync(name, Token);
        }

        var pages = await Service.QueryAsync(maxPerPage: 2, cancellationToken: Token).AsPages().ToListAsync(Token);

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.InRange(page.Values.Count, 1, 2));
        Assert.Subset(pages.SelectMany(page => page.Values).Select(table => table.Name).ToHashSet(), names.ToHashSet());
    }

    [Fact]
    public void It_knows_its_account_and_address()
    {
        Assert.Equal("devstoreaccount1", Service.AccountName);
        Assert.Equal(azurite.Server.TableEndpoint, Service.Uri);
    }
}
