using System.Net;
using Articles.LocalHost.Tests.Support;

namespace Articles.LocalHost.Tests.Hosting.Http;

public sealed class HttpFrontTests
{
    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/api/items", 200)]
    [InlineData("POST", "/api/items", 404)]
    [InlineData("GET", "/api/items/7/text", 200)]
    [InlineData("GET", "/items", 404)]
    [InlineData("GET", "/api", 404)]
    [InlineData("GET", "/api/other", 404)]
    [InlineData("POST", "/api/other", 200)]
    [InlineData("POST", "/api/other/deep/er", 200)]
    [InlineData("PUT", "/api/other", 404)]
    [InlineData("GET", "/Take", 404)]
    [InlineData("POST", "/Take", 404)]
    [InlineData("GET", "/admin/functions/Items", 404)]
    public async Task A_request_goes_to_the_function_that_takes_its_path_and_method(
        string method,
        string path,
        int status
    )
    {
        using var app = new TestApp();
        app.WriteHttp("Items", "items/{id?}", methods: "\"get\"");
        app.WriteHttp("Text", "items/{id}/text", methods: "\"get\"");
        app.WriteHttp("Rest", "{*rest}", methods: "\"post\"");
        await using var host = await app.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, path));

        using var response = await client.SendAsync(request, TestApp.Token);

        // Rest takes every POST that nothing more specific takes.
        Assert.Equal(method == "POST" && path == "/api/items" ? 200 : status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("app.12ab.js", 200)]
    [InlineData("..%5Citems", 404)]
    public async Task A_route_may_restrict_a_segment_by_a_regular_expression(string file, int status)
    {
        using var app = new TestApp();
        app.WriteHttp("Files", @"files/{file:regex(^\\w+(\\.\\w+)*$)?}", methods: "\"get\"");
        await using var host = await app.StartAsync();
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(host.Address, "api/files/" + file), TestApp.Token);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("fixed", "Fixed")]
    [InlineData("7", "Param")]
    [InlineData("7/deep", "Rest")]
    public async Task The_more_specific_route_wins(string path, string function)
    {
        using var app = new TestApp();
        app.WriteHttp("Rest", "{*rest}", level: "function", methods: "\"get\"");
        app.WriteHttp("Param", "{id}", level: "function", methods: "\"get\"");
        app.WriteHttp("Fixed", "fixed", level: "function", methods: "\"get\"");
        // Each function's own key tells which one was asked.
        var keys = new LocalHost.Hosting.HostKeys("m", "h", new Dictionary<string, string> { [function] = "own" });
        await using var host = await app.StartAsync(options => options with { Keys = keys });
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-functions-key", "own");

        using var response = await client.GetAsync(new Uri(host.Address, "api/" + path), TestApp.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("", "/root")]
    [InlineData("api/v1", "/api/v1/root")]
    public async Task The_prefix_is_the_apps(string prefix, string path)
    {
        using var app = new TestApp();
        app.WriteHost(rest: $"\"extensions\": {{\"http\": {{\"routePrefix\": \"{prefix}\"}}}}");
        app.WriteHttp("Root", "root");
        await using var host = await app.StartAsync();
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(host.Address, path), TestApp.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(path, Assert.Single(app.Requests()).Target);
    }
}
