using System.Net;
using Articles.Explorer.Tests.Support;

namespace Articles.Explorer.Tests;

/// <summary>How the handler hands out the explorer's files.</summary>
public sealed class DeliveryTests(ExplorerApp app)
{
    [Theory]
    [InlineData("")]
    [InlineData("api/explorer")]
    public async Task The_page_comes_with_a_policy_that_allows_nothing_inline(string path)
    {
        Assert.SkipWhen(!app.IsRunning, "There is no browser.");
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(app.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Every_file_is_compressed_kept_and_not_sent_twice()
    {
        Assert.SkipWhen(!app.IsRunning, "There is no browser.");
        using var client = new HttpClient();
        foreach (var name in ExplorerFiles.Names.Where(n => n != ExplorerFiles.Page))
        {
            var address = new Uri(app.Address, $"api/explorer/{name}");
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.AcceptEncoding.ParseAdd("gzip");
            again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        }

        using var none = await client.GetAsync(
            new Uri(app.Address, "api/explorer/other.js"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public void All_files_together_have_at_most_200_KB_compressed()
    {
        Assert.InRange(ExplorerFiles.Names.Sum(name => ExplorerFiles.Find(name)!.Compressed.Length), 1, 200 * 1024);
    }
}
