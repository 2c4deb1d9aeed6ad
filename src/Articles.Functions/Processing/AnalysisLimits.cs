using Articles.Analysis;

namespace Articles.Functions.Processing;

/// <summary>How much one article may yield. More is no article, and would fill partitions that all others share.</summary>
internal static class AnalysisLimits
{
    /// <summary>Different entities in one article.</summary>
    public const int Entities = 20_000;

    /// <summary>Figures in one article.</summary>
    public const int Metrics = 50_000;

    /// <summary>Mentions of one entity; their offsets stand in one row.</summary>
    public const int Mentions = 50_000;

    /// <summary>A sentence for the uploader when a limit is exceeded, else null.</summary>
    public static string? Exceeded(ArticleAnalysis analysis)
    {
        if (analysis.Entities.Count > Entities)
        {
            return $"The article names {analysis.Entities.Count:N0} different things; up to {Entities:N0} are taken.";
        }

        if (analysis.Metrics.Count > Metrics)
        {
            return $"The article states {analysis.Metrics.Count:N0} figures; up to {Metrics:N0} are taken.";
        }

        var busiest = analysis.Entities.MaxBy(e => e.Mentions.Count);
        return busiest is not null && busiest.Mentions.Count > Mentions
            ? $"The article mentions one name {busiest.Mentions.Count:N0} times; up to {Mentions:N0} mentions are taken."
            : null;
    }
}
