using Articles.Analysis.Duplicates;
using Articles.Storage.Keys;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>Finds articles that have the same text.</summary>
public sealed class SketchTable(TableClient table)
{
    /// <summary>
    /// Articles that are looked at under one key, the earliest first: a phrase that a medium puts under all its articles
    /// may be what thousands are filed under.
    /// </summary>
    public const int Considered = 100;

    /// <summary>The index partitions that a text is filed in.</summary>
    public static IReadOnlyList<string> Partitions(TextSketch sketch) =>
        [.. sketch.LookupKeys.Select(IndexPartitions.OfKey).Distinct(StringComparer.Ordinal)];

    /// <summary>Other articles of the same text, the earliest upload first. Reads a page of three ranges.</summary>
    /// <param name="sketch">The text.</param>
    /// <param name="articleId">The article that is not to be found.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<ArticleSketch>> FindAsync(
        TextSketch sketch,
        string articleId,
        CancellationToken cancellationToken
    )
    {
        var found = await Task.WhenAll(sketch.LookupKeys.Select(key => ReadAsync(key, cancellationToken)));
        return
        [
            .. found
                .SelectMany(articles => articles)
                .Where(a => a.ArticleId != articleId)
                .DistinctBy(a => a.ArticleId, StringComparer.Ordinal)
                .Where(a => sketch.IsSame(TextSketch.Parse(a.Sketch)))
                .OrderBy(a => a.UploadedAt)
                .ThenBy(a => a.ArticleId, StringComparer.Ordinal),
        ];
    }

    private async Task<List<ArticleSketch>> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var prefix = SketchColumns.Prefix(key);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {IndexPartitions.OfKey(key)} and RowKey ge {prefix} and RowKey lt {KeyEncoding.AfterPrefix(prefix)}"
        );
        return await table
            .QueryAsync<TableEntity>(filter, Considered, cancellationToken: cancellationToken)
            .Take(Considered)
            .Select(SketchColumns.Read)
            .ToListAsync(cancellationToken);
    }
}
