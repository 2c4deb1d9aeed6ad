using Articles.Analysis;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Results;

/// <summary>
/// The results of each article, in a partition of its own. Rows of a version stand beside those of another until
/// the article's record points to the new one, so that a reader sees one version or the other.
/// </summary>
public sealed class ResultTable(TableClient table)
{
    private const string Settled = "IsSettled";

    /// <summary>Writes a version's rows and announces which index partitions it is about to touch.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version.</param>
    /// <param name="analysis">Its results; null writes no results (the article is being removed or was rejected).</param>
    /// <param name="indexPartitions">The index partitions that this version has rows in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// What must be brought up to date in the index, or null when a later version has begun, or another attempt on this one
    /// has come to its end: then this one stops.
    /// </returns>
    public async Task<IndexScope?> WriteAsync(
        string id,
        long revision,
        ArticleAnalysis? analysis,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        var rows = analysis is null ? [] : ResultRows.Of(id, revision, analysis).Select(Changes.Upsert).ToList();
        // One place is kept free for the manifest, which goes with the first rows.
        var first = Batches.Of(rows, 1).FirstOrDefault([]);
        var scope = new IndexScope(
            [.. indexPartitions.Order(StringComparer.Ordinal)],
            IsFirst: true,
            IsRepeated: false
        );
        var manifest = Changes.Add(ManifestRow(id, revision, scope.Partitions));
        while (!await table.TrySubmitAsync([manifest, .. first], cancellationToken))
        {
            if (await ManifestAsync(id, cancellationToken) is not { } before)
            {
                // A removal at the same time has taken it away.
                manifest = Changes.Add(ManifestRow(id, revision, scope.Partitions));
                continue;
            }

            var begun = before.Revision();
            if (begun > revision || (begun == revision && IsSettled(before)))
            {
                return null;
            }

            if (begun == revision)
            {
                // Another attempt may have come to other results: by another release of the analyzer, say.
                var kept = rows.Select(r => r.Entity.RowKey).ToHashSet(StringComparer.Ordinal);
                await RemoveAsync(
                    id,
                    key => ResultRows.Revision(key) == revision && !kept.Contains(key),
                    cancellationToken
                );
            }

            scope = new IndexScope(
                [.. indexPartitions.Concat(Partitions(before)).Distinct().Order(StringComparer.Ordinal)],
                IsFirst: false,
                IsRepeated: begun == revision
            );
            manifest = Changes.Update(ManifestRow(id, revision, scope.Partitions), before.ETag);
        }

        foreach (var batch in Batches.Of(rows.Skip(first.Count)))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }

        return scope;
    }

    /// <summary>The index partitions that a version's manifest names; null when another version is there.</summary>
    public async Task<IReadOnlyList<string>?> IndexPartitionsAsync(
        string id,
        long revision,
        CancellationToken cancellationToken
    ) =>
        await ManifestAsync(id, cancellationToken) is { } manifest && manifest.Revision() == revision
            ? Partitions(manifest)
            : null;

    /// <summary>
    /// Removes the rows of versions before one that readers see, and forgets index partitions that it has no rows in.
    /// </summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version to keep; a later one is kept too.</param>
    /// <param name="indexPartitions">The index partitions of that version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RemoveEarlierAsync(
        string id,
        long revision,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        await RemoveAsync(id, key => ResultRows.Revision(key) < revision, cancellationToken);
        if (await ManifestAsync(id, cancellationToken) is { } manifest && manifest.Revision() == revision)
        {
            // Where this fails, another run is at work on the article and sees to the manifest itself.
            var kept = ManifestRow(id, revision, [.. indexPartitions.Order(StringComparer.Ordinal)], isSettled: true);
            await table.TrySubmitAsync([Changes.Update(kept, manifest.ETag)], cancellationToken);
        }
    }

    /// <summary>Removes the rows of a version and those before it, but not the manifest, which says where to clean.</summary>
    public Task RemoveRowsAsync(string id, long revision, CancellationToken cancellationToken) =>
        RemoveAsync(id, key => ResultRows.Revision(key) <= revision, cancellationToken);

    /// <summary>Removes the manifest, unless it is of a later version.</summary>
    public async Task RemoveManifestAsync(string id, long revision, CancellationToken cancellationToken)
    {
        while (await ManifestAsync(id, cancellationToken) is { } manifest && manifest.Revision() <= revision)
        {
            var delete = new TableTransactionAction(TableTransactionActionType.Delete, manifest, manifest.ETag);
            if (await table.TrySubmitAsync([delete], cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Entities of a version, most mentioned first.</summary>
    public async Task<IReadOnlyList<Numbered<Entity>>> EntitiesAsync(
        string id,
        long revision,
        string? category,
        int after,
        int top,
        CancellationToken cancellationToken
    )
    {
        var restriction = category is null ? "" : " and " + TableClient.CreateQueryFilter($"Category eq {category}");
        return await ReadAsync(
            ResultRows.Entities,
            id,
            revision,
            restriction,
            after,
            top,
            ResultRows.ReadEntity,
            cancellationToken
        );
    }

    /// <summary>Figures of a version, in text order.</summary>
    public Task<IReadOnlyList<Numbered<Metric>>> MetricsAsync(
        string id,
        long revision,
        int after,
        int top,
        CancellationToken cancellationToken
    ) => ReadAsync(ResultRows.Metrics, id, revision, "", after, top, MetricColumns.Read, cancellationToken);

    /// <summary>The summary of a version; null when its rows are no longer there.</summary>
    public async Task<StoredSummary?> SummaryAsync(string id, long revision, CancellationToken cancellationToken) =>
        await table.RowAsync(id, ResultRows.Key(ResultRows.Summary, revision, 0), cancellationToken) is { } row
            ? ResultRows.ReadSummary(row)
            : null;

    private async Task<IReadOnlyList<Numbered<T>>> ReadAsync<T>(
        string kind,
        string id,
        long revision,
        string restriction,
        int after,
        int top,
        Func<TableEntity, T> read,
        CancellationToken cancellationToken
    )
    {
        var from = ResultRows.Key(kind, revision, after);
        var to = Keys.KeyEncoding.AfterPrefix(ResultRows.Prefix(kind, revision));
        var filter =
            TableClient.CreateQueryFilter($"PartitionKey eq {id} and RowKey ge {from} and RowKey lt {to}")
            + restriction;
        var items = new List<Numbered<T>>();
        await foreach (
            var row in table.QueryAsync<TableEntity>(filter, Math.Min(top, 1000), cancellationToken: cancellationToken)
        )
        {
            items.Add(new Numbered<T>(ResultRows.Ordinal(row.RowKey), read(row)));
            if (items.Count == top)
            {
                break;
            }
        }

        return items;
    }

    // A transaction fails as a whole when another run removed one of its rows: then what is left is looked up again.
    private async Task RemoveAsync(string id, Func<string, bool> isCondemned, CancellationToken cancellationToken)
    {
        var isDone = false;
        while (!isDone)
        {
            isDone = true;
            var deletions = new List<TableTransactionAction>();
            await foreach (
                var row in table.QueryAsync<TableEntity>(
                    TableClient.CreateQueryFilter($"PartitionKey eq {id}"),
                    select: ["PartitionKey", "RowKey"],
                    cancellationToken: cancellationToken
                )
            )
            {
                if (row.RowKey != ResultRows.Manifest && isCondemned(row.RowKey))
                {
                    deletions.Add(new(TableTransactionActionType.Delete, row, ETag.All));
                }
            }

            foreach (var batch in Batches.Of(deletions))
            {
                isDone &= await table.TrySubmitAsync(batch, cancellationToken);
            }
        }
    }

    private Task<TableEntity?> ManifestAsync(string id, CancellationToken cancellationToken) =>
        table.RowAsync(id, ResultRows.Manifest, cancellationToken);

    private static TableEntity ManifestRow(
        string id,
        long revision,
        IReadOnlyList<string> partitions,
        bool isSettled = false
    ) =>
        new(id, ResultRows.Manifest)
        {
            ["Revision"] = revision,
            ["IndexPartitions"] = string.Join(',', partitions),
            [Settled] = isSettled,
        };

    private static bool IsSettled(TableEntity manifest) => manifest.GetBoolean(Settled) ?? false;

    private static string[] Partitions(TableEntity manifest) =>
        manifest.Required("IndexPartitions").Split(',', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The index partitions that a version must bring up to date.</summary>
/// <param name="Partitions">Those with rows of this version or an earlier one.</param>
/// <param name="IsFirst">Whether no earlier version or attempt left anything.</param>
/// <param name="IsRepeated">Whether an earlier attempt on the same version has begun to write.</param>
public sealed record IndexScope(IReadOnlyList<string> Partitions, bool IsFirst, bool IsRepeated);

/// <summary>An item with its place in the article's list.</summary>
/// <param name="Ordinal">Its place, from 0.</param>
/// <param name="Item">The item.</param>
public sealed record Numbered<T>(int Ordinal, T Item);
