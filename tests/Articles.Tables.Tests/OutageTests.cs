using Articles.Azurite;
using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace Articles.Tables.Tests;

public sealed class OutageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_outlasts_a_short_outage_and_fails_in_a_long_one()
    {
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);
        var options = new TableClientOptions
        {
            Retry =
            {
                Mode = RetryMode.Fixed,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxRetries = 50,
            },
        };
        var table = new TableClient(server.ConnectionString, "Figures", options);
        await table.CreateAsync(Token);

        server.Kill();
        var call = table.CreateIfNotExistsAsync(Token);
        await server.StartAgainAsync(Token);
        Assert.Equal(204, (await call).GetRawResponse().Status);

        server.Kill();
        options.Retry.MaxRetries = 1;
        var impatient = new TableClient(server.ConnectionString, "Figures", options);
        var e = await Assert.ThrowsAnyAsync<Exception>(() => impatient.CreateIfNotExistsAsync(Token));
        Assert.True(e is RequestFailedException { Status: 0 } or AggregateException, e.ToString());
    }

    [Fact]
    public async Task A_call_can_be_given_up()
    {
        await using var server = await AzuriteServer.StartAsync(dataFolder: null, Token);
        var table = new TableClient(server.ConnectionString, "Figures");
        server.Kill();
        using var givenUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.CreateAsync(givenUp.Token));
    }
}
