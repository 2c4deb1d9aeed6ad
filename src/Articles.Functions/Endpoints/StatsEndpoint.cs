using Articles.Storage;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Totals over all articles.</summary>
internal static class StatsEndpoint
{
    public static void MapStats(this IEndpointRouteBuilder api) => api.MapGet("/stats", GetAsync).WithName("GetStats");

    private static async Task<Ok<StatsAnswer>> GetAsync(ArticleStorage storage, CancellationToken cancellationToken)
    {
        var directory = await storage.Directory.ReadAsync(cancellationToken);
        var totals = directory.Totals;
        long queued = 0;
        long normalized = 0;
        long repeated = 0;
        await foreach (var article in storage.Articles.OpenAsync(cancellationToken))
        {
            queued += article is { Status: ArticleStatus.Queued, IsRemoved: false } ? 1 : 0;
            normalized += article is { Status: ArticleStatus.Normalized, IsRemoved: false } ? 1 : 0;
            // Its last version is still counted in the totals.
            repeated += article.LiveRevision > 0 ? 1 : 0;
        }

        var byStatus = new Dictionary<string, long>
        {
            [nameof(ArticleStatus.Queued)] = queued,
            [nameof(ArticleStatus.Normalized)] = normalized,
            [nameof(ArticleStatus.Analyzed)] = totals.Articles - totals.Rejected - repeated,
            [nameof(ArticleStatus.Rejected)] = totals.Rejected,
        };
        var byCategory = directory
            .Names.GroupBy(n => n.Category)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (long)g.Count());
        return TypedResults.Ok(
            new StatsAnswer(
                byStatus.Values.Sum(),
                byStatus,
                directory.Names.Count,
                byCategory,
                totals.Metrics,
                totals.Characters,
                totals.Repairs
            )
        );
    }
}

/// <summary>Totals: articles by status, different entities by category, figures, characters, repairs.</summary>
public sealed record StatsAnswer(
    long Articles,
    IReadOnlyDictionary<string, long> ByStatus,
    long Entities,
    IReadOnlyDictionary<string, long> ByCategory,
    long Metrics,
    long Characters,
    long Repairs
);
