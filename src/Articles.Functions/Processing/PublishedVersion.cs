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
    /// <summary>A sentence for the uploader where it is more than is kept of one article, else null.</summary>
    public string? Exceeded()
    {
        var (keys, names) = (IndexRows.KeyCharacters(Rows), Contribution.Length());
        if (keys <= IndexRows.MostKeyCharacters && names <= Contribution.Longest)
        {
            return null;
        }

        var what = $"{Contribution.Names.Count:N0} names and {Article.Counts.Metrics:N0} figures";
        var reason =
            names > Contribution.Longest
                ? $"its names come to {names:N0} characters with their other forms and counts; up to {Contribution.Longest:N0} are kept"
                : $"what finds them comes to {keys:N0} characters in one part of the index; up to {IndexRows.MostKeyCharacters:N0} are kept";
        return $"The article has {what}, and {reason}. Divide it into several.";
    }

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
            LiveDocument = article.Document,
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
                LiveDocument = null,
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
