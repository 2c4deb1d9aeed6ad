using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Articles.Functions.Tests.Support;
using Articles.Storage;

namespace Articles.Functions.Tests.Endpoints;

/// <summary>Each list is walked a page of one while articles are added, and folded into the directory, between pages.</summary>
public sealed class ListsTests(AzuriteFixture azurite)
{
    // Six glosses to take away, after which the text is as short as the others.
    private const string Damaged =
        "東海電力公司在臨江發(fā)電，這是產(chǎn)業(yè)的大事，記者從現(xiàn)場了解到，機組運行得很穩(wěn)定，發(fā)電量是八十度，明年還會更多。\n";

    public static TheoryData<string> Lists { get; } =
    [
        "/articles",
        "/articles?entity=临江",
        "/entities",
        "/entities?category=Organization",
        "/metrics",
        "/metrics?indicator=发电量",
        "/metrics?subject=东海电力",
        "/search?q=清楚",
        "/articles/ID/entities",
        "/articles/ID/metrics",
        "/articles/ID/repairs",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_has_no_gap_and_no_repeat_while_articles_are_added(string list)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        await AddAsync(client, world, "1.txt", SampleAnalyzer.First);
        await AddAsync(client, world, "2.txt", SampleAnalyzer.Second);
        await AddAsync(client, world, "3.txt", SampleAnalyzer.First);
        await AddAsync(client, world, "损.txt", Damaged);
        list = list.Replace("ID", ArticleId.FromName(list.EndsWith("repairs") ? "损.txt" : "1.txt"));
        var join = list.Contains('?') ? '&' : '?';
        var before = (await PageAsync(client, $"{list}{join}top=1000")).Items.Select(Key).ToList();

        var seen = new List<string>();
        string? token = null;
        for (var page = 0; page == 0 || token is not null; page++)
        {
            (var items, token) = await PageAsync(
                client,
                $"{list}{join}top=1" + (token is null ? "" : $"&continuationToken={token}")
            );
            seen.AddRange(items.Select(Key));
            // An upload call lists an article a moment before it is processed: a page may end in between.
            if (page is > 0 and <= 4)
            {
                await world.ProcessAsync($"new {page - 1}.txt");
            }

            if (page < 4)
            {
                var text = page % 2 == 0 ? SampleAnalyzer.Second : SampleAnalyzer.First;
                await PostAsync(client, world, $"new {page}.txt", text);
            }

            if (page % 2 == 1)
            {
                await world.Storage.Directory.FoldAsync(World.Token);
            }
        }

        Assert.True(before.Count > 1);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(before, seen.Where(before.Contains));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_names_its_next_page_in_a_header_and_a_token_holds_for_its_parameters_alone(string list)
    {
        var world = await World.NewAsync(azurite);
        var (app, client) = await HandlerFixture.StartAsync(azurite.ConnectionString, world.Storage);
        await using var _ = app;
        await AddAsync(client, world, "1.txt", SampleAnalyzer.First);
        await AddAsync(client, world, "2.txt", SampleAnalyzer.Third + SampleAnalyzer.Second);
        await AddAsync(client, world, "损.txt", Damaged);
        list = list.Replace("ID", ArticleId.FromName(list.EndsWith("repairs") ? "损.txt" : "1.txt"));
        var join = list.Contains('?') ? '&' : '?';

        using var first = await client.GetAsync($"/api{list}{join}top=1&code=secret", World.Token);

        var link = Assert.Single(first.Headers.GetValues("Link"));
        Assert.DoesNotContain("secret", link);
        var next = link[(link.IndexOf('<') + 1)..link.IndexOf('>')];
        using var second = await client.GetAsync(next, World.Token);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var token = (string?)JsonNode.Parse(await first.Content.ReadAsStringAsync(World.Token))!["continuationToken"];
        var (path, other) = list.Split('?') switch
        {
            ["/search", ..] => ("/search", "q=发电"),
            ["/entities", ..] => ("/entities", "category=Person"),
            ["/metrics", ..] => ("/metrics", "kind=target"),
            [var p and "/articles", ..] => (p, "status=Rejected"),
            [var p, ..] when p.EndsWith("/entities") => (p, "category=Person"),
            _ => ("/articles", "status=Rejected"),
        };
        using var refused = await client.GetAsync($"/api{path}?{other}&continuationToken={token}", World.Token);
        Assert.StartsWith("continuationToken:", await HandlerFixture.DetailAsync(refused, HttpStatusCode.BadRequest));
    }

    private static async Task AddAsync(HttpClient client, World world, string name, string text)
    {
        await PostAsync(client, world, name, text);
        await world.ProcessAsync(name);
    }

    private static async Task PostAsync(HttpClient client, World world, string name, string text)
    {
        world.Clock.Now += TimeSpan.FromSeconds(1);
        using var body = new StringContent(text, Encoding.UTF8, "text/plain");
        using var response = await client.PostAsync(
            $"/api/articles?name={Uri.EscapeDataString(name)}",
            body,
            World.Token
        );
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    private static async Task<(IReadOnlyList<JsonNode> Items, string? Token)> PageAsync(HttpClient client, string path)
    {
        var page = JsonNode.Parse(await client.GetStringAsync("/api" + path, World.Token))!;
        return ([.. page["items"]!.AsArray().Select(i => i!)], (string?)page["continuationToken"]);
    }

    private static string Key(JsonNode item) =>
        string.Join(
            '|',
            (
                (string[])["id", "articleId", "name", "category", "indicator", "value", "kind", "offset", "before"]
            ).Select(m => item[m]?.ToString())
        );
}
