using System.Net;
using System.Net.Sockets;
using System.Text;
using Articles.Functions.Http.Limits;
using Articles.Functions.Tests.Support;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http.Limits;

public sealed class RequestTimeTests(AzuriteFixture azurite)
{
    [Fact]
    public void A_call_ends_well_before_the_host_would_end_the_handler() =>
        Assert.InRange(RequestTime.Longest, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4));

    [Fact]
    public async Task A_body_that_does_not_arrive_is_given_up_and_the_handler_goes_on()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(
            azurite.ConnectionString,
            world.Storage,
            builder =>
                builder.Services.PostConfigure<RequestTimeoutOptions>(timeouts =>
                {
                    var policy = timeouts.Policies[nameof(RequestTime)];
                    timeouts.AddPolicy(
                        nameof(RequestTime),
                        new RequestTimeoutPolicy
                        {
                            Timeout = TimeSpan.FromSeconds(1),
                            WriteTimeoutResponse = policy.WriteTimeoutResponse,
                        }
                    );
                })
        );
        await using var _ = app;
        using var slow = new TcpClient();
        await slow.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, World.Token);
        await using var stream = slow.GetStream();
        const string head =
            "POST /api/articles?name=slow.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nfirst";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), World.Token);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 408 Request Timeout", await reader.ReadLineAsync(World.Token));

        // On a busy machine a call with work for the storage may need more than the one second, too.
        while (true)
        {
            using var next = await client.GetAsync("/api/stats", World.Token);
            if (next.StatusCode != HttpStatusCode.RequestTimeout)
            {
                Assert.Equal(HttpStatusCode.OK, next.StatusCode);
                break;
            }
        }

        Assert.Null(await world.Storage.Uploads.FindAsync("slow.txt", World.Token));
    }
}
