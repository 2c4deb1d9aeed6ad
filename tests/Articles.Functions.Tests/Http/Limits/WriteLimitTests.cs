using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http.Limits;

public sealed class WriteLimitTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_caller_writes_so_often_reads_as_often_as_it_likes_and_keeps_nobody_else_out()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(
            azurite.ConnectionString,
            world.Storage,
            builder =>
            {
                builder.Configuration["WriteLimit:burst"] = "3";
                builder.Configuration["WriteLimit:perMinute"] = "1";
            }
        );
        await using var _ = app;
        foreach (var method in (HttpMethod[])[HttpMethod.Delete, HttpMethod.Put, HttpMethod.Post])
        {
            using var counted = await SendAsync(client, method, "/api/articles/none", "first");
            Assert.NotEqual(HttpStatusCode.TooManyRequests, counted.StatusCode);
        }

        using var refused = await SendAsync(client, HttpMethod.Post, "/api/articles?name=a.txt", "first");
        await DetailAsync(refused, HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal("nosniff", Assert.Single(refused.Headers.GetValues("X-Content-Type-Options")));

        using var other = await SendAsync(client, HttpMethod.Post, "/api/articles?name=a.txt", "second");
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
        for (var i = 0; i < 10; i++)
        {
            using var read = await SendAsync(client, HttpMethod.Get, "/api/articles", "first");
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        }
    }

    [Fact]
    public async Task A_thousand_articles_go_up_at_once_from_one_caller_and_the_hosts_calls_are_not_counted()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        var statuses = new System.Collections.Concurrent.ConcurrentBag<HttpStatusCode>();
        await Parallel.ForAsync(
            0,
            1000,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = World.Token },
            async (i, _) =>
            {
                // A name that is none: refused after it was counted, and without work for the storage.
                using var answer = await SendAsync(client, HttpMethod.Post, "/api/articles?name=..", "first");
                statuses.Add(answer.StatusCode);
            }
        );
        Assert.All(statuses, s => Assert.Equal(HttpStatusCode.BadRequest, s));
        for (var i = 0; i < 2000; i++)
        {
            using var invocation = await SendAsync(client, HttpMethod.Post, "/Reconcile", "first");
            Assert.Equal(HttpStatusCode.NotFound, invocation.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string key)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("x-functions-key", key);
        return client.SendAsync(request, World.Token);
    }
}
