using Articles.Operations.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Articles.Operations.Tests.Support;

/// <summary>An installation with the three calls that a replay makes; its list moves on when articles are added.</summary>
internal sealed class FakeApp : IAsyncDisposable
{
    public const string Key = "the-key";

    private const int PageSize = 3;

    private readonly WebApplication _app;

    private FakeApp(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>The ids, newest first.</summary>
    public List<string> Articles { get; } = [];

    /// <summary>The ids that were sent, in order.</summary>
    public List<string> Sent { get; } = [];

    public HashSet<string> Gone { get; } = [];

    /// <summary>What is answered before anything else, once each.</summary>
    public Queue<int> Refusals { get; } = [];

    public List<string> Queries { get; } = [];

    /// <summary>Runs after an article was sent.</summary>
    public Action<string> AfterSent { get; set; } = _ => { };

    public static async Task<FakeApp> StartAsync(params IEnumerable<string> articles)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var app = new FakeApp(web);
        app.Articles.AddRange(articles);
        web.Use(app.RefuseAsync);
        web.MapGet(
            "/api/stats",
            () => new { articles = app.Articles.Count, byStatus = new Dictionary<string, int> { ["Rejected"] = 2 } }
        );
        web.MapGet("/api/articles", app.List);
        web.MapPost("/api/articles/{id}/reprocess", app.Reprocess);
        await web.StartAsync();
        return app;
    }

    /// <summary>A client that does not wait between tries.</summary>
    public ArticlesApi Api(string? key = Key) => Api(Address, key);

    /// <summary>The same for an address.</summary>
    public static ArticlesApi Api(Uri address, string? key)
    {
        var options = new ApiOptions();
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return new ArticlesApi(address, key, options);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.StatusCode =
            context.Request.Headers["x-functions-key"] != Key ? 401
            : Refusals.TryDequeue(out var status) ? status
            : 200;
        return context.Response.StatusCode == 200 ? next(context) : Task.CompletedTask;
    }

    // A token is the last id of the page before, as the real list's is a position.
    private object List(HttpRequest request, string? continuationToken = null)
    {
        Queries.Add(request.QueryString.Value!);
        var items = Articles.Skip(Articles.IndexOf(continuationToken!) + 1).Take(PageSize).ToList();
        return new
        {
            items = items.Select(id => new { id, name = $"{id}.txt" }),
            continuationToken = items.Count > 0 && items[^1] != Articles[^1] ? items[^1] : null,
        };
    }

    private IResult Reprocess(string id)
    {
        if (Gone.Contains(id))
        {
            return Results.Problem(detail: $"There is no article {id}.", statusCode: 404);
        }

        Sent.Add(id);
        AfterSent(id);
        return Results.Accepted();
    }
}
