using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http.Csv;

public sealed class ListResultTests(HandlerFixture handler)
{
    public static TheoryData<string, string> Lists { get; } =
        new()
        {
            { "/metrics", "metrics.csv" },
            { "/entities", "entities.csv" },
            { $"/articles/{Id(First)}/metrics", $"{Id(First)}-metrics.csv" },
            { $"/articles/{Id(First)}/entities", $"{Id(First)}-entities.csv" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_is_walked_as_CSV(string list, string fileName)
    {
        var items = await handler.WalkAsync(list, 1000);
        var rows = new List<string>();
        for (var next = $"/api{list}?top=1&code=secret"; next is not null; )
        {
            using var response = await SendAsync(next, "text/csv");
            var content = response.Content;
            Assert.Equal("text/csv; charset=utf-8", content.Headers.ContentType!.ToString());
            Assert.Equal($"attachment; filename=\"{fileName}\"", content.Headers.ContentDisposition!.ToString());
            Assert.Equal("Accept", response.Headers.Vary.ToString());
            var lines = (await content.ReadAsStringAsync(World.Token)).Split(
                "\r\n",
                StringSplitOptions.RemoveEmptyEntries
            );
            Assert.Equal(2, lines.Length);
            rows.Add(lines[1]);
            next = response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            if (next is not null)
            {
                Assert.EndsWith(">; rel=\"next\"", next);
                Assert.DoesNotContain("secret", next);
                next = next[1..next.IndexOf('>')];
            }
        }

        Assert.Equal(items.Count, rows.Distinct().Count());
        Assert.Equal(items.Count, rows.Count);
    }

    [Fact]
    public async Task The_next_page_has_neither_the_key_nor_the_former_token_in_any_spelling()
    {
        using var first = await SendAsync("/api/metrics?TOP=1&CODE=secret", "application/json");
        var next = Next(first);
        Assert.DoesNotContain("secret", next);

        using var second = await SendAsync(next.Replace("continuationToken", "ContinuationToken"), "application/json");
        using var third = await SendAsync(Next(second), "application/json");
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);

        static string Next(HttpResponseMessage response)
        {
            var link = response.Headers.GetValues("Link").Single();
            return link[1..link.IndexOf('>')];
        }
    }

    [Fact]
    public async Task Each_representation_has_a_tag_of_its_own()
    {
        using var json = await SendAsync("/api/metrics", "application/json");
        using var csv = await SendAsync("/api/metrics", "text/csv");
        Assert.NotEqual(json.Headers.ETag, csv.Headers.ETag);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/metrics");
        request.Headers.Accept.Add(new("text/csv"));
        request.Headers.IfNoneMatch.Add(csv.Headers.ETag!);
        using var same = await handler.Client.SendAsync(request, World.Token);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal("Accept", same.Headers.Vary.ToString());
    }

    private Task<HttpResponseMessage> SendAsync(string path, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        return handler.Client.SendAsync(request, World.Token);
    }
}
