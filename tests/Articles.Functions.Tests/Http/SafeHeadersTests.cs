using System.Net;
using Articles.Explorer;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http;

public sealed class SafeHeadersTests(HandlerFixture handler)
{
    private static readonly string s_article = Id(First);

    public static TheoryData<string, string, int> Answers()
    {
        var script = ExplorerFiles.Names.First(n => n.EndsWith(".js", StringComparison.Ordinal));
        return new()
        {
            { "GET", $"/api/articles/{s_article}", 200 },
            { "HEAD", $"/api/articles/{s_article}", 200 },
            { "GET", $"/api/articles/{s_article}/text", 200 },
            { "GET", "/api/health", 200 },
            { "GET", "/api/openapi.json", 200 },
            { "GET", "/api/reference", 200 },
            { "GET", "/", 200 },
            { "GET", "/api/explorer/" + script, 200 },
            { "GET", "/api/explorer/nothing.js", 404 },
            { "GET", "/api/articles/none", 404 },
            { "GET", "/nothing", 404 },
            { "GET", "/api/metrics?top=0", 400 },
            { "PUT", "/api/stats", 405 },
            { "OPTIONS", "/api/stats", 204 },
            { "POST", "/api/articles", 400 },
            { "POST", "/NormalizeArticle", 404 },
        };
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_the_browser_to_run_frame_guess_and_keep_nothing(
        string method,
        string path,
        int status
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await handler.Client.SendAsync(request, World.Token);

        Assert.Equal(status, (int)answer.StatusCode);
        AssertSafe(answer);
    }

    [Theory]
    [InlineData("/api/stats")]
    [InlineData("/")]
    public async Task An_unchanged_answer_does_too(string path)
    {
        using var first = await handler.Client.GetAsync(path, World.Token);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var unchanged = await handler.Client.SendAsync(again, World.Token);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        AssertSafe(unchanged);
    }

    [Theory]
    [InlineData("/api/stats", "no-cache, private")]
    [InlineData("/", "no-cache")]
    [InlineData("/api/articles/none", "no-store")]
    [InlineData("/api/metrics?top=0", "no-store")]
    public async Task Answers_are_kept_to_ask_again_and_errors_not_at_all(string path, string expected)
    {
        using var answer = await handler.Client.GetAsync(path, World.Token);

        var said = answer.Headers.CacheControl!.ToString().Split(", ").Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(", ", said));
    }

    [Fact]
    public async Task An_articles_text_is_no_page_whatever_it_says()
    {
        using var text = await handler.SendAsync($"/articles/{s_article}/text");

        Assert.Equal("text/plain", text.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", text.Content.Headers.ContentType.CharSet);
        Assert.Equal("nosniff", Assert.Single(text.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(text.Headers.GetValues("Content-Security-Policy")));
    }

    private static void AssertSafe(HttpResponseMessage answer)
    {
        foreach (
            var (name, value) in (ReadOnlySpan<(string, string)>)
                [
                    ("X-Content-Type-Options", "nosniff"),
                    ("X-Frame-Options", "DENY"),
                    ("Referrer-Policy", "no-referrer"),
                    ("Cross-Origin-Opener-Policy", "same-origin"),
                    ("Cross-Origin-Resource-Policy", "same-origin"),
                ]
        )
        {
            Assert.Equal(value, Assert.Single(answer.Headers.GetValues(name)));
        }

        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")));
        Assert.NotNull(answer.Headers.CacheControl);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }
}
