using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Articles.Functions.Telemetry;
using Articles.Functions.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Articles.Functions.Tests.Telemetry;

public sealed class TelemetryExportTests(AzuriteFixture azurite)
{
    private const string Key = "k3y-that-nobody-may-read";

    [Fact]
    public async Task Where_an_endpoint_is_set_traces_and_metrics_go_there()
    {
        var received = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = await StartCollectorAsync(received);
        var world = await World.NewAsync(azurite);
        var (app, client) = await HandlerFixture.StartAsync(
            azurite.ConnectionString,
            world.Storage,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "100"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200")
        );
        await using var _ = app;
        await world.UploadAsync("甲", SampleAnalyzer.First);
        var invocation = new StringContent("""{"Metadata":{"name":"\"甲\""}}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/NormalizeArticle") { Content = invocation };
        request.Headers.Add("X-Azure-Functions-InvocationId", $"{Guid.NewGuid()}");
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        request.Headers.TransferEncodingChunked = true;

        // A function key may stand in an address.
        using var keyed = await client.GetAsync($"/api/articles?code={Key}", World.Token);
        using var response = await client.SendAsync(request, World.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await ReceivedAsync("/v1/traces", HandlerFixture.Id("甲"));
        await ReceivedAsync("/v1/metrics", "articles.normalized");
        Assert.DoesNotContain(received, r => r.Body.Contains(Key));

        async Task ReceivedAsync(string path, string part)
        {
            while (!received.Any(r => r.Path == path && r.Body.Contains(part)))
            {
                await Task.Delay(50, World.Token);
            }
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("collector:4317")]
    [InlineData("ftp://collector")]
    public void What_is_no_address_of_a_collector_stops_the_start(string endpoint)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint;

        var error = Assert.Throws<InvalidOperationException>(builder.AddTelemetry);

        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT", error.Message);
    }

    // The host takes stdout for Information, and stderr for Error or, where a line has the word, Warning.
    [Fact]
    public async Task What_went_wrong_is_written_where_the_host_takes_it_for_that()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddTelemetry();
        await using var app = builder.Build();

        var console = app.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value;

        Assert.Equal(LogLevel.Warning, console.LogToStandardErrorThreshold);
    }

    private static async Task<WebApplication> StartCollectorAsync(ConcurrentQueue<(string Path, string Body)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost(
            "/{**path}",
            async (HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                received.Enqueue((request.Path, Encoding.UTF8.GetString(body.ToArray())));
                return Results.Ok();
            }
        );
        await collector.StartAsync();
        return collector;
    }
}
