using Articles.Functions.Http;
using Articles.Functions.OpenApi;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Whether the product can work.</summary>
internal static class HealthEndpoint
{
    /// <summary>How long a dependency may take to answer before it counts as down.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder api) =>
        api.MapGet("/health", GetAsync)
            .WithName("GetHealth")
            .WithTags(ApiTags.Operation)
            .WithSummary("Ask whether the app can work")
            .WithDescription("The state of each dependency; 503 when one is down. Needs no key.")
            .WithMetadata(new NeedsNoStorage())
            .Produces<HealthAnswer>()
            .Produces<HealthAnswer>(StatusCodes.Status503ServiceUnavailable);

    private static async Task<JsonHttpResult<HealthAnswer>> GetAsync(
        ArticleStorage storage,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var blobs = StateAsync(storage.PingBlobsAsync, patience.Token);
        var tables = StateAsync(storage.PingTablesAsync, patience.Token);
        var queues = StateAsync(storage.PingQueuesAsync, patience.Token);
        var dependencies = new Dictionary<string, string>
        {
            ["blobs"] = await blobs,
            ["queues"] = await queues,
            ["tables"] = await tables,
        };
        var isUp = dependencies.Values.All(s => s == Up);
        if (!isUp)
        {
            Problems.AskToRetry(response);
        }

        return TypedResults.Json(
            new HealthAnswer(isUp ? Up : Down, dependencies),
            Http.ApiJson.Default.HealthAnswer,
            statusCode: isUp ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private const string Up = "up";
    private const string Down = "down";

    private static async Task<string> StateAsync(
        Func<CancellationToken, Task> ping,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await ping(cancellationToken);
            return Up;
        }
        catch (Exception e) when (e is Azure.RequestFailedException || StorageOutage.Is(e))
        {
            return Down;
        }
    }
}

/// <summary>The state of the whole and of each dependency: <c>up</c> or <c>down</c>.</summary>
public sealed record HealthAnswer(string Status, IReadOnlyDictionary<string, string> Dependencies);
