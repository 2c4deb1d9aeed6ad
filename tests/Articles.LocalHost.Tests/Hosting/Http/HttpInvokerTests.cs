using System.Net;
using System.Text;
using Articles.LocalHost.Hosting;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Http;

/// <summary>How the two modes bring a request to the handler, and in what they differ.</summary>
public sealed class HttpInvokerTests
{
    private const string Invocation = "X-Azure-Functions-InvocationId";

    [Fact]
    public async Task Forwarding_merges_repeated_query_keys_and_proxying_leaves_the_query_alone()
    {
        const string query = "api/x/%E4%B8%8A%2Fb?a=1&a=2&q=%e4%b8%8a+%20";

        Assert.Equal(
            "/api/x/%E4%B8%8A%2Fb?a=1&a=2&q=%e4%b8%8a+%20",
            (await SendAsync(Get(query), isProxying: true)).Target
        );
        Assert.Equal(
            "/api/x/%E4%B8%8A%2Fb?a=1,2&q=%E4%B8%8A%20%20",
            (await SendAsync(Get(query), isProxying: false)).Target
        );
    }

    /// <summary>What the host makes of a path that it reads twice; the handler must not take its word for the route.</summary>
    [Theory]
    [InlineData("api/x/..%5Cy", "/api/y")]
    [InlineData("api/..%5C..%5Cy", "/y")]
    [InlineData("api/%252e%252e/y", "/y")]
    [InlineData("api/%2e%2e%2fy", "/api/..%2fy")]
    public async Task Forwarding_reads_the_path_once_more(string path, string expected) =>
        Assert.Equal(expected, (await SendAsync(Get(path), isProxying: false)).Target);

    [Fact]
    public async Task Forwarding_keeps_the_host_and_proxying_replaces_it()
    {
        var proxied = await SendAsync(Get("api/x"), isProxying: true);
        var forwarded = await SendAsync(Get("api/x"), isProxying: false);

        Assert.NotEqual(proxied.Headers["Host"], proxied.Headers["X-Forwarded-Host"]);
        Assert.Equal("http", proxied.Headers["X-Forwarded-Proto"]);
        Assert.Equal("127.0.0.1", proxied.Headers["X-Forwarded-For"]);
        Assert.DoesNotContain("X-Forwarded-Host", forwarded.Headers.Keys);
        Assert.Equal("asked.example", forwarded.Headers["Host"]);
        Assert.Equal("asked.example", proxied.Headers["X-Forwarded-Host"]);
    }

    [Fact]
    public async Task Forwarding_adds_to_the_invocation_headers_and_proxying_overwrites_them()
    {
        var proxied = await SendAsync(Get("api/x"), isProxying: true);
        var forwarded = await SendAsync(Get("api/x"), isProxying: false);

        Assert.True(Guid.TryParse(proxied.Headers[Invocation], out _));
        Assert.Equal(proxied.Headers[Invocation], proxied.Headers["x-ms-invocation-id"]);
        Assert.Matches("^spoofed[,|] ?[0-9a-f-]{36}$", forwarded.Headers[Invocation]);
        Assert.Contains("Azure-Functions-Host/", forwarded.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("User-Agent", proxied.Headers.Keys);
        Assert.Equal("kept", proxied.Headers["x-functions-key"]);
        Assert.Equal("kept", forwarded.Headers["x-functions-key"]);
    }

    [Theory]
    [InlineData(true, true, "body")]
    [InlineData(true, false, "body")]
    [InlineData(false, true, "")]
    [InlineData(false, false, "body")]
    public async Task Forwarding_loses_a_body_of_unknown_length(bool isProxying, bool isChunked, string expected)
    {
        using var content = new StringContent("body", Encoding.UTF8, "text/plain");
        content.Headers.ContentLanguage.Add("zh");
        var request = new HttpRequestMessage(HttpMethod.Post, "api/x") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;

        var received = await SendAsync(request, isProxying);

        Assert.Equal(expected, received.Body);
        Assert.Equal(isProxying, received.Headers.ContainsKey("Content-Language"));
        if (expected.Length > 0)
        {
            Assert.Equal("text/plain; charset=utf-8", received.Headers["Content-Type"]);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Status_headers_and_bytes_come_back_as_they_are(bool isProxying)
    {
        await using var host = await StartAsync(isProxying);
        using var client = Client();

        using var teapot = await client.GetAsync(new Uri(host.Host.Address, "api/teapot"), TestApp.Token);
        using var redirect = await client.GetAsync(new Uri(host.Host.Address, "api/redirect"), TestApp.Token);

        Assert.Equal(418, (int)teapot.StatusCode);
        Assert.Equal("yes", Assert.Single(teapot.Headers.GetValues("X-Handler")));
        Assert.Equal([0, 255, 1], await teapot.Content.ReadAsByteArrayAsync(TestApp.Token));
        Assert.Equal(HttpStatusCode.Redirect, redirect.StatusCode);
        Assert.Equal("/api/elsewhere", redirect.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Proxying_streams_and_forwarding_waits_for_the_whole_answer(bool isProxying)
    {
        await using var host = await StartAsync(isProxying);
        using var client = Client();

        var opening = client.GetStreamAsync(new Uri(host.Host.Address, "api/stream"), TestApp.Token);
        if (!isProxying)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestApp.Token);
            Assert.False(opening.IsCompleted);
            await client.GetAsync(new Uri(host.Host.Address, "api/rest"), TestApp.Token);
        }
        using var reader = new StreamReader(await opening);
        Assert.Equal("first", await reader.ReadLineAsync(TestApp.Token));
        if (isProxying)
        {
            await client.GetAsync(new Uri(host.Host.Address, "api/rest"), TestApp.Token);
        }

        Assert.Equal("last", await reader.ReadLineAsync(TestApp.Token));
    }

    // Not asked of proxying: there a request whose handler dies before its first byte is sent again, to the handler that
    // is started next, and kills that one too.
    [Theory]
    [InlineData(false, "die")]
    [InlineData(true, "hang")]
    [InlineData(false, "hang")]
    public async Task Where_the_handler_gives_no_answer_the_caller_gets_500_and_the_next_call_works(
        bool isProxying,
        string path
    )
    {
        // Long enough for the first answer of a process that has just been started on a busy machine.
        await using var host = await StartAsync(isProxying, timeout: "00:00:06");
        using var client = Client();
        var first = host.Host.HandlerId;

        using var failed = await client.GetAsync(new Uri(host.Host.Address, "api/" + path), TestApp.Token);
        await TestApp.UntilAsync(() => Task.FromResult(host.Host.HandlerId != first));
        using var next = await client.GetAsync(new Uri(host.Host.Address, "api/x"), TestApp.Token);

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Empty(await failed.Content.ReadAsByteArrayAsync(TestApp.Token));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static HttpRequestMessage Get(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "asked.example";
        request.Headers.Add(Invocation, "spoofed");
        request.Headers.Add("x-functions-key", "kept");
        return request;
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>What the handler receives of a request.</summary>
    private static async Task<HandlerRequest> SendAsync(HttpRequestMessage request, bool isProxying)
    {
        await using var host = await StartAsync(isProxying);
        using var client = Client();
        request.RequestUri = new Uri(
            host.Host.Address.GetLeftPart(UriPartial.Authority) + "/" + request.RequestUri!.OriginalString,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
        );
        using var response = await client.SendAsync(request, TestApp.Token);
        request.Dispose();
        return Assert.Single(host.App.Requests());
    }

    private static async Task<Running> StartAsync(bool isProxying, string timeout = "00:00:30")
    {
        var app = new TestApp();
        app.WriteHost(rest: $"\"functionTimeout\": \"{timeout}\"");
        app.WriteHttp("All", "{*rest}");
        var faults = new HostFaults { WithoutProxying = !isProxying };
        return new Running(app, await app.StartAsync(options => options with { Faults = faults }));
    }

    private sealed record Running(TestApp App, FunctionsHost Host) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            App.Dispose();
        }
    }
}
