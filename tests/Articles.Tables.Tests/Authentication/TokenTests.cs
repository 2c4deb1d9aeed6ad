using Articles.Tables.Tests.Support;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Authentication;

/// <summary>That tokens are asked for with the right scope and reach the service.</summary>
public sealed class TokenTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_shown_over_https()
    {
        await using var azurite = await TokenAzurite.StartAsync(Token);
        var options = new TableClientOptions { Transport = azurite.Transport };
        var credential = new UnsignedCredential();

        var table = new TableClient(azurite.Server.TableEndpoint, "Figures", credential, options);
        await table.CreateAsync(Token);
        await table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "r") { ["A"] = "甲" })],
            Token
        );
        var read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Token);

        Assert.Equal("甲", read.Value.GetString("A"));
        Assert.Equal("devstoreaccount1", table.AccountName);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task A_token_is_never_sent_over_http()
    {
        var table = new TableClient(new Uri("http://127.0.0.1:1/name"), "Figures", new UnsignedCredential());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.CreateAsync(Token));
    }
}
