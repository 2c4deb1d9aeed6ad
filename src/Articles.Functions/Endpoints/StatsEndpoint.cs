using Articles.Functions.OpenApi;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Totals over all articles.</summary>
internal static class StatsEndpoint
{
    public static void MapStats(this IEndpointRouteBuilder api) =>
        api.MapGet("/stats", GetAsync)
            .WithName("GetStats")
            .WithTags(ApiTags.OverAll)
            .WithSummary("Read the totals")
            .WithDescription(
                "Articles by status, different names by category, figures, characters and repairs. A duplicate counts as "
                    + "an article; its names, figures, characters and repairs are its original's."
            );

    private static async Task<Ok<StatsAnswer>> GetAsync(ArticleStorage storage, CancellationToken cancellationToken)
    {
        // Open articles first: one that is published in between is then seen among the directory's latest.
        var open = await storage.Articles.OpenAsync(cancellationToken).ToListAsync(cancellationToken);
        var directory = await storage.Directory.ReadAsync(cancellationToken);
        var totals = directory.Totals;
        var (analyzed, rejected) = (totals.Articles - totals.Rejected, totals.Rejected);
        foreach (var article in open)
        {
            // What the totals hold of an open article is its version before, or what is just being published.
            var counted = directory.Latest.GetValueOrDefault(article.Id) ?? Before(article);
            analyzed -= counted.Articles - counted.Rejected;
            rejected -= counted.Rejected;
        }

        var byStatus = new Dictionary<string, long>
        {
            [nameof(ArticleStatus.Queued)] = open.Count(a => a is { Status: ArticleStatus.Queued, IsRemoved: false }),
            [nameof(ArticleStatus.Normalized)] = open.Count(a =>
                a is { Status: ArticleStatus.Normalized, IsRemoved: false }
            ),
            [nameof(ArticleStatus.Analyzed)] = analyzed,
            [nameof(ArticleStatus.Rejected)] = rejected,
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

    private static Contribution Before(ArticleRecord article) =>
        article.LiveRevision > 0 ? AnalyzedBefore
        : article.WasRejected || article.Status == ArticleStatus.Rejected ? Contribution.OfRejected
        : Contribution.None;

    private static readonly Contribution AnalyzedBefore = new(1, 0, 0, 0, 0, []);
}

/// <summary>Totals: articles by status, different entities by category, figures, characters, repairs.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="ByStatus">Articles by status.</param>
/// <param name="Entities">Different named things.</param>
/// <param name="ByCategory">Different named things by category.</param>
/// <param name="Metrics">Figures.</param>
/// <param name="Characters">Characters of clean text, white space left out, in Unicode code points.</param>
/// <param name="Repairs">Places that were repaired.</param>
public sealed record StatsAnswer(
    long Articles,
    IReadOnlyDictionary<string, long> ByStatus,
    long Entities,
    IReadOnlyDictionary<string, long> ByCategory,
    long Metrics,
    long Characters,
    long Repairs
);
