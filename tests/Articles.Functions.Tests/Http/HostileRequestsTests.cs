using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Microsoft.AspNetCore.Builder;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Http;

/// <summary>What somebody sends who wants to break in or break it: refused or answered, and never with a failure.</summary>
public sealed class HostileRequestsTests(HandlerFixture handler, AzuriteFixture azurite)
{
    // As they stand in an address.
    private static readonly string[] s_values =
    [
        "'",
        "%27%20or%20PartitionKey%20ne%20%27",
        "..",
        "%252e%252e%252f",
        "..%5C..%5C",
        "%00",
        "%C3%28",
        "%ED%A0%80",
        "%E2%80%AE%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "%7C%21%7C~",
        "-1",
        "0",
        "99999999999999999999",
        "1e9",
        "NaN",
        "a%0D%0ASet-Cookie:%20x=1",
        "%25",
        new string('a', 1024),
        new string('a', 7000),
    ];

    private static readonly string[] s_positions =
    [
        "",
        "|",
        "a|b|c|d|e",
        "'",
        "' or '1' eq '1",
        "\0",
        "-1",
        "99999999999999999999",
        "2024|~|~",
        "\u202e😀",
        new('a', 2500),
    ];

    public static async Task<IReadOnlyList<(string Path, string[] Parameters)>> CallsAsync(HandlerFixture handler)
    {
        var document = await handler.GetAsync("/openapi.json");
        return
        [
            .. document["paths"]!
                .AsObject()
                .Where(p => p.Value!["get"] is not null)
                .Select(p =>
                    (
                        p.Key,
                        (p.Value!["get"]!["parameters"]?.AsArray() ?? [])
                            .Where(q => (string?)q!["in"] == "query")
                            .Select(q => (string)q!["name"]!)
                            .ToArray()
                    )
                ),
        ];
    }

    [Fact]
    public async Task No_value_of_any_parameter_makes_a_call_fail_or_reach_beyond_what_it_names()
    {
        var everything = (await handler.WalkAsync("/articles", 1000)).Count;
        foreach (var (path, parameters) in await CallsAsync(handler))
        {
            foreach (var value in s_values)
            {
                foreach (var parameter in parameters)
                {
                    var query = path.EndsWith("/search", StringComparison.Ordinal) && parameter != "q" ? "q=公司&" : "";
                    var full = path.Replace("{id}", Id(First)).Replace("{name}", "东海电力公司");
                    await AssertHarmlessAsync($"{full}?{query}{parameter}={value}");
                }

                if (path.Contains('{'))
                {
                    await AssertHarmlessAsync(path.Replace("{id}", value).Replace("{name}", value));
                }
            }
        }

        foreach (var parameter in (string[])["name", "entity", "source"])
        {
            var found = await handler.GetAsync($"/articles?{parameter}=%27%20or%20PartitionKey%20ne%20%27");
            Assert.Empty(found["items"]!.AsArray());
        }

        Assert.Equal(everything, (await handler.WalkAsync("/articles", 1000)).Count);
    }

    [Fact]
    public async Task A_token_that_no_list_gave_is_refused_or_leads_nowhere_else()
    {
        foreach (var (path, parameters) in await CallsAsync(handler))
        {
            if (!parameters.Contains("continuationToken"))
            {
                continue;
            }

            var full = "/api" + path["/api".Length..].Replace("{id}", Id(First)) + "?q=公司&top=1";
            var page = JsonNode.Parse(await handler.Client.GetStringAsync(full, World.Token));
            // A token says the list's mark, a colon and the position; the mark is taken from a real one.
            var real = (string?)page!["continuationToken"];
            var mark = real is null
                ? "articles"
                : Encoding.UTF8.GetString(Base64Url.DecodeFromChars(real)).Split(':')[0];
            foreach (var position in s_positions)
            {
                var token = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{mark}:{position}"));
                await AssertHarmlessAsync($"{full}&continuationToken={token}");
            }

            for (var length = 1; length < (real?.Length ?? 0); length += 3)
            {
                await AssertHarmlessAsync($"{full}&continuationToken={real![..length]}");
            }
        }
    }

    public static TheoryData<string> RawRequests() =>
        [
            RawRequest.Get("/api/articles/%00"),
            RawRequest.Get("/api/articles/%zz"),
            RawRequest.Get("/api/articles/\u00ff\u00fe"),
            RawRequest.Get("/api/entities/%FF%FE"),
            RawRequest.Get("/api/search?q=%FF"),
            RawRequest.Get("/api/search?q=\u0001"),
            RawRequest.Get("/" + new string('a', 20_000)),
            RawRequest.Get("/api//articles/../../..//etc/passwd"),
            RawRequest.Get("http://elsewhere.example/api/stats"),
            RawRequest.Get("/api/stats", "X: " + new string('a', 100_000) + "\r\n"),
            RawRequest.Get("/api/stats", string.Concat(Enumerable.Repeat("X: a\r\n", 500))),
            RawRequest.Get("/api/stats", "X: \0\r\n"),
            RawRequest.Get("/api/stats", "If-None-Match: " + new string('"', 9001) + "\r\n"),
            RawRequest.Get("/api/stats", "Accept: */*;q=9,;;,\"" + new string('/', 5000) + "\r\n"),
            RawRequest.Get("/", "Accept-Encoding: gzip;q=a,,;\r\n"),
            RawRequest.Get("/api/stats", "X-Forwarded-For: " + new string(',', 5000) + "\r\n"),
            "GET /api/stats HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "<script> /api/stats HTTP/1.1\r\nHost: a\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "POST /api/articles?name=a HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
            "POST /api/articles?name=a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /api/articles?name=a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /api/articles?name=a HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n",
            "DELETE /api/articles/x HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: GET\r\nConnection: close\r\n\r\n",
            "\0\0\0\0\r\n\r\n",
        ];

    [Theory]
    [MemberData(nameof(RawRequests))]
    public async Task A_request_that_is_hardly_one_is_refused_and_the_next_is_answered(string request)
    {
        var answer = await RawRequest.SendAsync(handler.Client.BaseAddress!, request, World.Token);

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal), answer);
        Assert.False(answer.StartsWith("HTTP/1.1 5", StringComparison.Ordinal), answer);
        using var next = await handler.SendAsync("/stats");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    public static TheoryData<string> Names() =>
        [
            "它's 'quoted'.txt",
            "a%2Fb%252Fc.txt",
            "👩‍👩‍👧 family 𠮷.txt",
            "\u202etxt.exe\u202c\u200f.txt",
            "<script>alert(1)</script>.txt",
            "a?b#c&d=e+f;g.txt",
            "a|b!c~d$e.txt",
            " leading and trailing .txt ",
            new string('长', 300) + ".txt",
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_strange_name_is_kept_as_it_is_and_names_one_article(string name)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        var other = name + "x";
        foreach (var (each, text) in ((string, string)[])[(name, SampleAnalyzer.First), (other, SampleAnalyzer.Second)])
        {
            using var uploaded = await client.PostAsync(
                "/api/articles?name=" + Uri.EscapeDataString(each),
                new StringContent(text),
                World.Token
            );
            Assert.Equal(HttpStatusCode.Accepted, uploaded.StatusCode);
            Assert.Equal($"/api/articles/{Id(each)}", uploaded.Headers.Location!.ToString());
            await world.ProcessAsync(each);
        }

        var found = await client.GetStringAsync("/api/articles?name=" + Uri.EscapeDataString(name), World.Token);
        var item = Assert.Single(JsonNode.Parse(found)!["items"]!.AsArray());
        Assert.Equal((name, "Analyzed"), ((string?)item!["name"], (string?)item["status"]));
        using var deleted = await client.DeleteAsync("/api/articles/" + Id(name), World.Token);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.NotNull(await world.Storage.Uploads.ETagAsync(other, World.Token));
        Assert.Null(await world.Storage.Uploads.ETagAsync(name, World.Token));
    }

    [Theory]
    [InlineData(";;;")]
    [InlineData("text")]
    [InlineData("text/html; charset=\"")]
    public async Task An_upload_of_a_made_up_type_is_taken_for_its_bytes(string type)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        using var body = new StringContent(SampleAnalyzer.First);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type + new string('x', 2000));
        using var uploaded = await client.PostAsync("/api/articles?name=a.txt", body, World.Token);
        Assert.Equal(HttpStatusCode.Accepted, uploaded.StatusCode);

        await world.ProcessAsync("a.txt");

        using var text = await client.GetAsync($"/api/articles/{Id("a.txt")}/text", World.Token);
        Assert.Equal("text/plain", text.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_upload_that_is_packed_is_refused_rather_than_taken_for_another_file()
    {
        using var body = new ByteArrayContent([0x1f, 0x8b, 8, 0]);
        body.Headers.ContentEncoding.Add("gzip");
        using var refused = await handler.Client.PostAsync("/api/articles?name=packed.txt", body, World.Token);

        var detail = await HandlerFixture.DetailAsync(refused, HttpStatusCode.UnsupportedMediaType);
        Assert.Contains("gzip", detail);
    }

    private async Task AssertHarmlessAsync(string path)
    {
        using var answer = await handler.Client.GetAsync(path, World.Token);
        var text = await answer.Content.ReadAsStringAsync(World.Token);
        Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode} {text}");
        Assert.False(answer.Headers.Contains("Set-Cookie"), path);
        if (!answer.IsSuccessStatusCode && text.Length > 0)
        {
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
    }
}
