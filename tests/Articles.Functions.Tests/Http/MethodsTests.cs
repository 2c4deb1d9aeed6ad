using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http;

public sealed class MethodsTests(HandlerFixture handler)
{
    [Theory]
    [InlineData("/stats", "GET, HEAD, OPTIONS")]
    [InlineData("/articles", "GET, HEAD, OPTIONS, POST")]
    [InlineData("/articles/x", "DELETE, GET, HEAD, OPTIONS")]
    [InlineData("/entities/x", "GET, HEAD, OPTIONS")]
    public async Task A_method_that_is_not_possible_is_told_which_are(string path, string allowed)
    {
        using var wrong = await SendAsync(HttpMethod.Put, path);
        Assert.Contains(allowed, await DetailAsync(wrong, HttpStatusCode.MethodNotAllowed));
        Assert.Equal(allowed, string.Join(", ", wrong.Content.Headers.Allow));

        using var options = await SendAsync(HttpMethod.Options, path);
        Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
        Assert.Equal(allowed, string.Join(", ", options.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("/stats")]
    [InlineData("/metrics?top=1")]
    [InlineData("/openapi.json")]
    [InlineData("/reference")]
    [InlineData("/articles/0/text")]
    public async Task HEAD_answers_as_GET_without_the_body(string path)
    {
        using var get = await handler.SendAsync(path);
        using var head = await SendAsync(HttpMethod.Head, path);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(World.Token));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/articles/a/b/c")]
    public async Task An_address_that_is_none_is_not_found(string path)
    {
        Assert.Contains(path, await handler.ProblemAsync(path, HttpStatusCode.NotFound));
        using var options = await SendAsync(HttpMethod.Options, path);
        await DetailAsync(options, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/stats", "text/csv")]
    [InlineData("/metrics", "image/png")]
    [InlineData("/reference", "application/json")]
    public async Task What_nobody_can_answer_is_not_acceptable(string path, string accept)
    {
        using var response = await SendAsync(HttpMethod.Get, path, accept);
        await DetailAsync(response, HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task A_problem_is_one_whatever_the_caller_accepts()
    {
        using var response = await SendAsync(HttpMethod.Get, "/metrics?top=0", "text/csv");
        Assert.StartsWith("top:", await DetailAsync(response, HttpStatusCode.BadRequest));
        Assert.Contains(
            "more than once",
            await handler.ProblemAsync("/metrics?top=1&top=2", HttpStatusCode.BadRequest)
        );
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? accept = null)
    {
        var request = new HttpRequestMessage(method, "/api" + path);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return handler.Client.SendAsync(request, World.Token);
    }
}
