using Articles.Analysis;
using Articles.Analysis.Search;
using Articles.Storage.Articles;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Azure.Data.Tables;

namespace Articles.Functions.Processing;

/// <summary>What a version is published as.</summary>
/// <param name="Article">The article's record from then on.</param>
/// <param name="Analysis">Its results; null for a rejected version.</param>
/// <param name="Rows">Its rows in the index, by partition.</param>
/// <param name="Contribution">What it adds to the directory.</param>
internal sealed record PublishedVersion(
    ArticleRecord Article,
    ArticleAnalysis? Analysis,
    IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> Rows,
    Contribution Contribution
)
{
    /// <summary>Whether an article is kept of so much.</summary>
    public bool Fits => IndexRows.Fit(Rows) && Contribution.FitsRow();

    /// <summary>A version that was analyzed.</summary>
    public static PublishedVersion Analyzed(
        ArticleRecord article,
        ArticleAnalysis analysis,
        IReadOnlyList<SearchTerm> terms,
        ArticleCounts counts,
        string? sketch,
        DateTimeOffset now
    )
    {
        var done = article.Settled() with
        {
            Status = ArticleStatus.Analyzed,
            LiveRevision = article.Revision,
            AnalyzedAt = now,
            Counts = counts,
            Error = null,
            Fallbacks = analysis.Fallbacks,
            WasRejected = false,
            Sketch = sketch,
        };
        var contribution = done.DuplicateOf is null
            ? new Contribution(
                1,
                0,
                counts.Metrics,
                counts.Characters,
                counts.Repairs.Values.Sum(),
                ContributedName.Of(analysis)
            )
            : Contribution.OfDuplicate;
        return new PublishedVersion(done, analysis, IndexRows.Of(done, analysis, terms), contribution);
    }

    /// <summary>A version that can't be read.</summary>
    public static PublishedVersion Rejected(ArticleRecord article, string reason) =>
        new(
            article.Settled() with
            {
                Status = ArticleStatus.Rejected,
                LiveRevision = 0,
                AnalyzedAt = null,
                Counts = ArticleCounts.None,
                Error = reason,
                Fallbacks = [],
                WasRejected = false,
                DuplicateOf = null,
                Sketch = null,
            },
            null,
            NoRows,
            Contribution.OfRejected
        );

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<TableEntity>> NoRows =
        new Dictionary<string, IReadOnlyList<TableEntity>>();
}
