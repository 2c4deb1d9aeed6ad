using Azure;
using Azure.Data.Tables;

namespace Articles.Tables.Tests;

public sealed class TableClientTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_created_once_and_found_there_again()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewName());

        var created = await table.CreateIfNotExistsAsync(Token);
        var found = await table.CreateIfNotExistsAsync(Token);

        Assert.Equal(table.Name, created.Value.Name);
        Assert.Equal(204, created.GetRawResponse().Status);
        Assert.Equal(409, found.GetRawResponse().Status);
    }

    [Fact]
    public async Task Creating_a_table_twice_is_an_error_with_the_services_code()
    {
        var table = await azurite.NewTableAsync();

        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync(Token));

        Assert.Equal(409, e.Status);
        Assert.Equal("TableAlreadyExists", e.ErrorCode);
    }

    [Fact]
    public async Task A_table_is_deleted_once_and_not_found_again()
    {
        var table = await azurite.NewTableAsync();

        Assert.Equal(204, (await table.DeleteAsync(Token)).Status);
        Assert.Equal(404, (await table.DeleteAsync(Token)).Status);

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.AddEntityAsync(new TableEntity("p", "r"), Token)
        );
        Assert.Equal(404, e.Status);
        Assert.Equal("TableNotFound", e.ErrorCode);
    }

    [Fact]
    public void It_knows_its_account_and_address()
    {
        var table = new TableClient(azurite.ConnectionString, "Figures");

        Assert.Equal("devstoreaccount1", table.AccountName);
        Assert.Equal("Figures", table.Name);
        Assert.Equal(new Uri(azurite.Server.TableEndpoint + "/Figures"), table.Uri);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("has-hyphen")]
    [InlineData("数字表格")]
    [InlineData("tables")]
    public void A_name_that_no_table_can_have_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new TableClient(azurite.ConnectionString, name));

    [Fact]
    public async Task A_wrong_key_is_forbidden()
    {
        var key = Convert.ToBase64String(new byte[64]);
        var credential = new TableSharedKeyCredential("devstoreaccount1", key);
        var table = new TableClient(azurite.Server.TableEndpoint, "Figures", credential);

        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync(Token));

        Assert.Equal(403, e.Status);
        Assert.Equal("AuthorizationFailure", e.ErrorCode);
    }
}
