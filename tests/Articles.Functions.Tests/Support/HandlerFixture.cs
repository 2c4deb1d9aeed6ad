using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Articles.Analysis;
using Articles.Storage;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Articles.Functions.Tests.Support.HandlerFixture))]

namespace Articles.Functions.Tests.Support;

/// <summary>The handler as it runs, on a port of its own, over a storage with four articles.</summary>
public sealed class HandlerFixture : IAsyncLifetime
{
    // An assembly fixture cannot have another; this emulator serves what is only read.
    private readonly AzuriteFixture azurite = new();

    public const string First = "新闻/甲.txt";
    public const string Second = "新闻/乙.txt";
    public const string Third = "新闻/丙.txt";
    public const string Rejected = "坏.txt";

    private static readonly SemaphoreSlim s_starting = new(1);

    private WebApplication? started;

    public HttpClient Client { get; private set; } = null!;

    public static string Id(string name) => ArticleId.FromName(name);

    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        var world = await World.NewAsync(azurite);
        foreach (
            var (name, text) in ((string, string)[])
                [(First, SampleAnalyzer.First), (Second, SampleAnalyzer.Second), (Third, SampleAnalyzer.Third)]
        )
        {
            await world.UploadAsync(name, text);
            await world.ProcessAsync(name);
        }

        await world.UploadAsync(Rejected, "坏");
        var article = new ArticleRecord
        {
            Id = Id(Rejected),
            Name = Rejected,
            Revision = 1,
            UploadedAt = world.Clock.Now,
        };
        await world.Storage.Articles.TryChangeAsync(null, article, CancellationToken.None);
        await world.Publication.RejectAsync((await world.FindAsync(Rejected))!, "它不是文章。", CancellationToken.None);
        (started, Client) = await StartAsync(azurite.ConnectionString, world.Storage);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await started!.DisposeAsync();
        await azurite.DisposeAsync();
    }

    /// <summary>Starts a handler over a storage, or over the connection's own names.</summary>
    public static Task<(WebApplication App, HttpClient Client)> StartAsync(
        string connection,
        ArticleStorage? storage,
        params IReadOnlyList<(string Name, string Value)> settings
    ) =>
        StartAsync(
            connection,
            storage,
            builder =>
            {
                foreach (var (name, value) in settings)
                {
                    builder.Configuration[name] = value;
                }
            }
        );

    /// <summary>Starts a handler that is changed before it is put together.</summary>
    public static async Task<(WebApplication App, HttpClient Client)> StartAsync(
        string connection,
        ArticleStorage? storage,
        Action<WebApplicationBuilder> with
    )
    {
        // The port is told by a variable of the whole process: one handler starts at a time.
        await s_starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await StartAloneAsync(connection, storage, with);
        }
        finally
        {
            s_starting.Release();
        }
    }

    private static async Task<(WebApplication App, HttpClient Client)> StartAloneAsync(
        string connection,
        ArticleStorage? storage,
        Action<WebApplicationBuilder> with
    )
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Environment.SetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT", $"{port}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["ArticleStorage"] = connection;
        with(builder);
        builder.AddHandler();
        builder.Services.AddSingleton<IArticleAnalyzer, SampleAnalyzer>();
        if (storage is not null)
        {
            builder.Services.AddSingleton(storage);
        }

        var app = builder.Build();
        app.UseHandler();
        await app.StartAsync();
        return (
            app,
            new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(2) }
        );
    }

    /// <summary>Asks for an address below <c>/api</c>.</summary>
    public Task<HttpResponseMessage> SendAsync(string path) =>
        Client.GetAsync("/api" + path, TestContext.Current.CancellationToken);

    /// <summary>The JSON of a successful answer.</summary>
    public async Task<JsonNode> GetAsync(string path)
    {
        using var response = await SendAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode} {text}");
        Assert.Equal(new MediaTypeHeaderValue("application/json", "utf-8"), response.Content.Headers.ContentType);
        Assert.DoesNotContain("\\u", text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>All items of a list, walked in pages.</summary>
    public async Task<IReadOnlyList<JsonNode>> WalkAsync(string path, int top)
    {
        var items = new List<JsonNode>();
        string? token = null;
        do
        {
            var separator = path.Contains('?') ? '&' : '?';
            var page = await GetAsync(
                $"{path}{separator}top={top}" + (token is null ? "" : $"&continuationToken={token}")
            );
            Assert.Equal(["items", "continuationToken"], page.AsObject().Select(p => p.Key));
            var list = page["items"]!.AsArray();
            Assert.True(list.Count <= top);
            items.AddRange(list.Select(i => i!));
            token = (string?)page["continuationToken"];
        } while (token is not null);

        return items;
    }

    /// <summary>The detail of an answer that must be a problem.</summary>
    public async Task<string> ProblemAsync(string path, HttpStatusCode status)
    {
        using var response = await SendAsync(path);
        return await DetailAsync(response, status);
    }

    public static async Task<string> DetailAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.False(string.IsNullOrEmpty((string?)problem["type"]));
        Assert.False(string.IsNullOrEmpty((string?)problem["title"]));
        Assert.DoesNotContain("   at ", text);
        return (string?)problem["detail"] ?? "";
    }

    public static void HasProperties(JsonNode node, string names) =>
        Assert.Equal(names.Split(' '), node.AsObject().Select(p => p.Key));
}
