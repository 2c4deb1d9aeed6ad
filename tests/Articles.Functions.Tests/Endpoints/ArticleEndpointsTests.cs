using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Articles.Functions.Endpoints;
using Articles.Functions.Http;
using Articles.Functions.Tests.Support;
using Articles.Storage.Articles;
using Articles.Storage.Documents;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class ArticleEndpointsTests(HandlerFixture handler, AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_has_what_the_contract_says()
    {
        var article = await handler.GetAsync($"/articles/{Id(First)}");

        HasProperties(
            article,
            "id name title byline source publishedOn language script status error attempts lastError uploadedAt analyzedAt duplicateOf textMetrics fallbacks"
        );
        HasProperties(article["textMetrics"]!, "characters sentences paragraphs entities metrics repairs");
        Assert.Equal("Analyzed", (string?)article["status"]);
        Assert.Null(article["error"]);
        Assert.Equal(2, (int)article["textMetrics"]!["metrics"]!);
        Assert.True(DateTimeOffset.TryParse((string?)article["uploadedAt"], out var at) && at.Offset == TimeSpan.Zero);

        var rejected = await handler.GetAsync($"/articles/{Id(Rejected)}");
        Assert.Equal(("Rejected", "它不是文章。"), ((string?)rejected["status"], (string?)rejected["error"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task The_list_is_walked_whole(int top)
    {
        var items = await handler.WalkAsync("/articles", top);

        Assert.Equal(new[] { First, Second, Third, Rejected }.Order(), items.Select(i => (string)i["name"]!).Order());
        Assert.All(
            items,
            i =>
                HasProperties(
                    i,
                    "id name title source publishedOn language script status uploadedAt analyzedAt duplicateOf"
                )
        );
    }

    [Fact]
    public async Task A_walk_that_the_filter_lets_little_pass_ends_and_goes_on()
    {
        var world = await World.NewAsync(azurite);
        foreach (var name in (string[])["1.txt", "2.txt", "3.txt"])
        {
            await world.UploadAsync(name, SampleAnalyzer.First + name);
            await world.ProcessAsync(name);
        }

        var filter = new ArticleFilter(ArticleStatus.Rejected, null, null, null);
        Task<ArticlePage> ReadAsync(string? after) =>
            ArticleListQuery.ByEntityAsync(world.Storage, "临江", filter, new Page(10, after, ""), Token, mostRead: 2);

        var first = await ReadAsync(null);
        Assert.Empty(first.Items);
        Assert.NotNull(first.Next);
        var last = await ReadAsync(first.Next);
        Assert.Empty(last.Items);
        Assert.Null(last.Next);
    }

    [Theory]
    [InlineData("status=analyzed", 3)]
    [InlineData("status=Rejected", 1)]
    [InlineData("source=没有", 0)]
    [InlineData("entity=临江", 3)]
    [InlineData("entity=臨江&status=Rejected", 0)]
    [InlineData("entity=東海電力", 2)]
    [InlineData("entity=没有", 0)]
    [InlineData("name=新闻/甲.txt", 1)]
    [InlineData("name=新闻/甲.txt&entity=东海电力", 1)]
    [InlineData("name=新闻/甲.txt&entity=西山铁路公司", 0)]
    [InlineData("name=没有", 0)]
    [InlineData("from=9999-01-01", 0)]
    [InlineData("from=9999-01-01&to=9999-01-01", 0)]
    public async Task The_list_can_be_restricted(string query, int count)
    {
        Assert.Equal(count, (await handler.WalkAsync("/articles?" + query, 1)).Count);
        Assert.Equal(count, (await handler.WalkAsync("/articles?" + query, 100)).Count);
    }

    [Theory]
    [InlineData("top=0", "top")]
    [InlineData("top=1001", "top")]
    [InlineData("top=x", "top")]
    [InlineData("top=", "top")]
    [InlineData("continuationToken=!", "continuationToken")]
    [InlineData("continuationToken=AAAA", "continuationToken")]
    [InlineData("continuationToken=_____w", "continuationToken")]
    [InlineData("status=5", "status")]
    [InlineData("status=", "status")]
    [InlineData("from=", "from")]
    [InlineData("from=2024-06-02&to=2024-06-01", "from")]
    [InlineData("status=Done", "status")]
    [InlineData("from=2024-13-01", "from")]
    [InlineData("to=yesterday", "to")]
    [InlineData("entity=%00", "entity")]
    public async Task A_bad_parameter_is_named(string query, string parameter) =>
        Assert.StartsWith(parameter + ":", await handler.ProblemAsync("/articles?" + query, HttpStatusCode.BadRequest));

    [Theory]
    [InlineData("0123456789abcdefghjkmnpqrs")]
    [InlineData("x")]
    [InlineData("%27%20or%20true")]
    [InlineData("%E4%B8%8A%F0%9F%99%82")]
    [InlineData("..%2F..")]
    public async Task What_is_not_there_is_not_found(string id)
    {
        foreach (var call in (string[])["", "/text", "/repairs", "/summary", "/entities", "/metrics"])
        {
            await handler.ProblemAsync($"/articles/{id}{call}", HttpStatusCode.NotFound);
        }

        using var deleted = await handler.Client.DeleteAsync($"/api/articles/{id}", Token);
        await DetailAsync(deleted, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_that_is_none_is_a_problem_too()
    {
        await handler.ProblemAsync("/nothing", HttpStatusCode.NotFound);
        using var wrongMethod = await handler.Client.DeleteAsync("/api/stats", Token);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wrongMethod.StatusCode);
    }

    [Fact]
    public async Task An_answer_that_the_caller_has_is_not_sent_again()
    {
        foreach (
            var path in (string[])
                ["/articles", $"/articles/{Id(First)}", $"/articles/{Id(First)}/text", "/metrics", "/stats"]
        )
        {
            using var first = await handler.SendAsync(path);
            var tag = first.Headers.ETag;
            Assert.NotNull(tag);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api" + path)
            {
                Headers = { IfNoneMatch = { tag } },
            };
            using var second = await handler.Client.SendAsync(request, Token);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(tag, second.Headers.ETag);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync(Token));

            using var other = new HttpRequestMessage(HttpMethod.Get, "/api" + path)
            {
                Headers = { IfNoneMatch = { new("\"x\"") } },
            };
            using var third = await handler.Client.SendAsync(other, Token);
            Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        }
    }

    [Fact]
    public async Task An_upload_is_accepted_read_and_deleted()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        foreach (var name in (string[])["a.txt", "新闻/二 〇.txt", "a'b%20c#d?e&f+.md", "🙂", new string('文', 300)])
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(SampleAnalyzer.First));
            using var accepted = await client.PostAsync(
                $"/api/articles?name={Uri.EscapeDataString(name)}",
                content,
                Token
            );
            Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
            var answer = JsonNode.Parse(await accepted.Content.ReadAsStringAsync(Token))!;
            HasProperties(answer, "id name");
            Assert.Equal(name, (string?)answer["name"]);
            Assert.Equal($"/api/articles/{Id(name)}", accepted.Headers.Location?.ToString());
            var queued = JsonNode.Parse(await client.GetStringAsync(accepted.Headers.Location, Token))!;
            Assert.Equal("Queued", (string?)queued["status"]);
            await DetailAsync(
                await client.GetAsync($"{accepted.Headers.Location}/entities", Token),
                HttpStatusCode.NotFound
            );

            await world.ProcessAsync(name);
            var analyzed = JsonNode.Parse(await client.GetStringAsync(accepted.Headers.Location, Token))!;
            Assert.Equal("Analyzed", (string?)analyzed["status"]);

            using var deleted = await client.DeleteAsync(accepted.Headers.Location, Token);
            Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
            await DetailAsync(await client.GetAsync(accepted.Headers.Location, Token), HttpStatusCode.NotFound);
            Assert.Null(await world.Storage.Uploads.ETagAsync(name, Token));
        }
    }

    [Fact]
    public async Task An_upload_whose_earlier_version_is_on_its_way_out_is_found_where_the_answer_points()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(article, article! with { IsRemoved = true }, Token);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(SampleAnalyzer.Second));

        using var accepted = await client.PostAsync("/api/articles?name=甲", content, Token);

        var queued = JsonNode.Parse(await client.GetStringAsync(accepted.Headers.Location, Token))!;
        Assert.Equal("Queued", (string?)queued["status"]);
    }

    [Fact]
    public async Task Two_uploads_of_one_name_that_overlap_leave_one_of_them_whole()
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        var slow = Enumerable.Repeat((byte)'a', 9 * 1024 * 1024).ToArray();
        var quick = new byte[] { (byte)'b' };

        var accepted = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async i =>
                {
                    using var content = new ByteArrayContent(i % 2 == 0 ? slow : quick);
                    using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles?name=same.txt");
                    request.Content = content;
                    request.Headers.TransferEncodingChunked = i % 4 == 0;
                    using var response = await client.SendAsync(request, Token);
                    return response.StatusCode;
                })
        );

        Assert.All(accepted, status => Assert.Equal(HttpStatusCode.Accepted, status));
        var stored = await world.Storage.Uploads.FindAsync("same.txt", Token);
        Assert.Single(stored!.Content!.Value.ToArray().Distinct());
        Assert.Contains(stored.Length, (long[])[slow.Length, quick.Length]);
    }

    [Theory]
    [InlineData("text/plain; charset=gb18030", "text/plain; charset=gb18030")]
    [InlineData("text/plain; name=中.txt; charset=utf-8", "text/plain; charset=utf-8")]
    [InlineData("中", null)]
    public async Task A_type_that_the_storage_cannot_keep_is_cut_to_what_it_can(string type, string? kept)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;

        // A raw request is written a byte a character.
        var bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(type));
        var answer = await RawRequest.SendAsync(
            client.BaseAddress!,
            $"POST /api/articles?name=a.txt HTTP/1.1\r\nHost: a\r\nContent-Type: {bytes}\r\nContent-Length: 1\r\nConnection: close\r\n\r\na",
            Token
        );

        Assert.StartsWith("HTTP/1.1 202", answer);
        var stored = await world.Storage.Uploads.FindAsync("a.txt", Token);
        Assert.Equal(kept ?? "application/octet-stream", stored!.ContentType);
    }

    [Fact]
    public async Task A_name_may_be_as_long_as_a_blobs_in_Chinese()
    {
        using var content = new ByteArrayContent("一"u8.ToArray());
        var name = string.Concat(Enumerable.Repeat("中", 1025));
        using var response = await handler.Client.PostAsync($"/api/articles?name={name}", content, Token);

        // One more than there may be; the address as a whole is not what is too long.
        Assert.StartsWith("name:", await DetailAsync(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_position_among_an_entitys_articles_is_none_among_all()
    {
        var page = await handler.GetAsync("/articles?top=1&entity=临江");
        var token = (string?)page["continuationToken"];

        Assert.NotNull(token);
        Assert.StartsWith(
            "continuationToken:",
            await handler.ProblemAsync($"/articles?top=1&continuationToken={token}", HttpStatusCode.BadRequest)
        );
    }

    [Fact]
    public async Task An_upload_that_cannot_be_taken_says_why()
    {
        foreach (
            var name in (string[])
                ["", "%20", "..", "a/../b", "a//b", "a/", "a.", "a%5Cb", "%FF", "%00", "%0A", new string('a', 1025)]
        )
        {
            using var content = new ByteArrayContent([1]);
            using var response = await handler.Client.PostAsync($"/api/articles?name={name}", content, Token);
            Assert.StartsWith("name:", await DetailAsync(response, HttpStatusCode.BadRequest));
        }

        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.txt" } };
        using var unsupported = await handler.Client.PostAsync("/api/articles?name=form.txt", form, Token);
        await DetailAsync(unsupported, HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task An_upload_that_is_too_long_is_refused(bool chunked, bool waits)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles?name=long.txt");
        request.Content = new ByteArrayContent(new byte[UploadStore.MaximumLength + 1]);
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = waits;
        using var response = await handler.Client.SendAsync(request, Token);

        Assert.Contains("33,554,432", await DetailAsync(response, HttpStatusCode.RequestEntityTooLarge));
        await handler.ProblemAsync($"/articles/{Id("long.txt")}", HttpStatusCode.NotFound);
    }
}
