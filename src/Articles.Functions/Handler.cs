using Articles.Functions.Endpoints;
using Articles.Functions.Http;
using Articles.Functions.Http.Limits;
using Articles.Functions.OpenApi;
using Articles.Functions.Telemetry;
using Articles.Functions.Triggers;

namespace Articles.Functions;

/// <summary>Puts the handler together.</summary>
internal static class Handler
{
    public static void AddHandler(this WebApplicationBuilder builder)
    {
        builder.ListenToHost();
        HostWatch.AddTo(builder.Services);
        builder.AddTelemetry();
        builder.Services.AddArticleStorage(builder.Configuration);
        builder.Services.AddAnalyzer(builder.Configuration);
        builder.Services.AddProcessing(builder.Configuration);
        builder.Services.AddApi();
        builder.Services.AddWriteLimit(builder.Configuration);
        builder.Services.AddRequestTime();
    }

    public static void UseHandler(this WebApplication app)
    {
        app.UseSafeHeaders();
        app.UseProblems();
        app.UseHeadRequests();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.UseStorageCreation();
        app.MapInvocations();
        app.MapExplorer();

        var api = app.MapGroup("/api")
            .WithRequestTime()
            .AddEndpointFilter<EntityTagFilter>()
            .AddEndpointFilter<AcceptFilter>();
        api.MapHealth();
        api.MapUpload();
        api.MapArticleList();
        api.MapArticles();
        api.MapReprocess();
        api.MapArticleText();
        api.MapArticleResults();
        api.MapEntities();
        api.MapMetrics();
        api.MapSearch();
        api.MapStats();
        api.MapApiDescription();
    }
}
