using System.Net;
using Articles.Operations.Api;
using Articles.Operations.Tests.Support;

namespace Articles.Operations.Tests.Api;

public sealed class ArticlesApiTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_are_counted_over_all_or_by_status()
    {
        await using var app = await FakeApp.StartAsync("b", "a");

        Assert.Equal(2, await app.Api().CountAsync(null, Token));
        Assert.Equal(2, await app.Api().CountAsync("Rejected", Token));
    }

    [Fact]
    public async Task A_refusal_says_the_call_and_the_status()
    {
        await using var app = await FakeApp.StartAsync("a");
        app.Refusals.Enqueue(400);

        var e = await Assert.ThrowsAsync<ApiException>(() => app.Api().ListAsync(null, "no token", Token));

        Assert.Equal(HttpStatusCode.BadRequest, e.Status);
        Assert.Contains("GET articles?top=500&continuationToken=no%20token: 400", e.Message);
    }

    [Fact]
    public async Task An_app_that_is_not_there_is_named()
    {
        var app = await FakeApp.StartAsync("a");
        var (api, address) = (app.Api(), app.Address);
        await app.DisposeAsync();

        var e = await Assert.ThrowsAsync<ApiException>(() => api.CountAsync(null, Token));

        Assert.Null(e.Status);
        Assert.Contains(address.AbsoluteUri, e.Message);
    }
}
