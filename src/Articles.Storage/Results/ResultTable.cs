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
    /// <summary>Writes a version's rows and announces which index partitions it is about to touch.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version.</param>
    /// <param name="analysis">Its results; null writes no results (the article is being removed or was rejected).</param>
    /// <param name="indexPartitions">The index partitions that this version has rows in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// What must be brought up to date in the index, or null when a later version has begun: then this one stops.
    /// </returns>
    public async Task<IndexScope?> WriteAsync(
        string id,
        long revision,
        ArticleAnalysis? analysis,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        var rows = analysis is null ? [] : ResultRows.Of(id, revision, analysis).Select(Upsert).ToList();
        // One place is kept free for the manifest, which goes with the first rows.
        var first = Batches.Of(rows, 1).FirstOrDefault([]);
        var scope = new IndexScope([.. indexPartitions.Order(StringComparer.Ordinal)], true);
        var add = new TableTransactionAction(TableTransactionActionType.Add, ManifestRow(id, revision, scope.Partitions));
        while (!await TrySubmitAsync([add, .. first], cancellationToken))
        {
            var manifest = await table.GetEntityIfExistsAsync<TableEntity>(
                id,
                ResultRows.Manifest,
                cancellationToken: cancellationToken
            );
            if (!manifest.HasValue)
            {
                continue;
            }

            if (manifest.Value!.GetInt64("Revision") > revision)
            {
                return null;
            }

            scope = new IndexScope(
                [.. indexPartitions.Concat(Partitions(manifest.Value)).Distinct().Order(StringComparer.Ordinal)],
                false
            );
            var update = new TableTransactionAction(
                TableTransactionActionType.UpdateReplace,
                ManifestRow(id, revision, scope.Partitions),
                manifest.Value.ETag
            );
            if (await TrySubmitAsync([update, .. first], cancellationToken))
            {
                break;
            }
        }

        foreach (var batch in Batches.Of(rows.Skip(first.Count)))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }

        return scope;
    }

    /// <summary>The index partitions that a version's manifest names; none when another version is there.</summary>
    public async Task<IReadOnlyList<string>> IndexPartitionsAsync(string id, long revision, CancellationToken cancellationToken)
    {
        var manifest = await table.GetEntityIfExistsAsync<TableEntity>(id, ResultRows.Manifest, cancellationToken: cancellationToken);
        return manifest.HasValue && manifest.Value!.GetInt64("Revision") == revision ? Partitions(manifest.Value) : [];
    }

    /// <summary>Removes the rows of all versions but one, and forgets index partitions that it has no rows in.</summary>
    /// <param name="id">The article.</param>
    /// <param name="keep">The version to keep; null removes everything.</param>
    /// <param name="indexPartitions">The index partitions of the version that is kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RemoveOthersAsync(
        string id,
        long? keep,
        IReadOnlyCollection<string> indexPartitions,
        CancellationToken cancellationToken
    )
    {
        var manifest = await table.GetEntityIfExistsAsync<TableEntity>(id, ResultRows.Manifest, cancellationToken: cancellationToken);
        if (!manifest.HasValue || (keep is not null && manifest.Value!.GetInt64("Revision") != keep))
        {
            return;
        }

        var kept = keep?.ToString("D19");
        var stale = new List<TableTransactionAction>();
        await foreach (
            var row in table.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {id}"),
                select: ["PartitionKey", "RowKey"],
                cancellationToken: cancellationToken
            )
        )
        {
            if (row.RowKey != ResultRows.Manifest && (kept is null || !row.RowKey.AsSpan(2).StartsWith(kept)))
            {
                stale.Add(new(TableTransactionActionType.Delete, row, ETag.All));
            }
        }

        // The manifest goes last: as long as it is there, a later run knows where to clean.
        stale.Add(
            keep is { } live
                ? new(
                    TableTransactionActionType.UpdateReplace,
                    ManifestRow(id, live, [.. indexPartitions.Order(StringComparer.Ordinal)]),
                    manifest.Value!.ETag
                )
                : new(TableTransactionActionType.Delete, manifest.Value!, manifest.Value!.ETag)
        );
        foreach (var batch in Batches.Of(stale))
        {
            await TrySubmitAsync(batch, cancellationToken);
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
        return await ReadAsync(ResultRows.Entities, id, revision, restriction, after, top, ResultRows.ReadEntity, cancellationToken);
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
    public async Task<StoredSummary?> SummaryAsync(string id, long revision, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            id,
            ResultRows.Key(ResultRows.Summary, revision, 0),
            cancellationToken: cancellationToken
        );
        return row.HasValue ? ResultRows.ReadSummary(row.Value!) : null;
    }

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
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id} and RowKey ge {from} and RowKey lt {to}") + restriction;
        var items = new List<Numbered<T>>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, Math.Min(top, 1000), cancellationToken: cancellationToken))
        {
            items.Add(new Numbered<T>(ResultRows.Ordinal(row.RowKey), read(row)));
            if (items.Count == top)
            {
                break;
            }
        }

        return items;
    }

    private async Task<bool> TrySubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private static TableEntity ManifestRow(string id, long revision, IReadOnlyList<string> partitions) =>
        new(id, ResultRows.Manifest) { ["Revision"] = revision, ["IndexPartitions"] = string.Join(',', partitions) };

    private static string[] Partitions(TableEntity manifest) =>
        manifest.Required("IndexPartitions").Split(',', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The index partitions that a version must bring up to date.</summary>
/// <param name="Partitions">Those with rows of this version or an earlier one.</param>
/// <param name="IsFirst">Whether no earlier version or attempt left anything.</param>
public sealed record IndexScope(IReadOnlyList<string> Partitions, bool IsFirst);

/// <summary>An item with its place in the article's list.</summary>
/// <param name="Ordinal">Its place, from 0.</param>
/// <param name="Item">The item.</param>
public sealed record Numbered<T>(int Ordinal, T Item);
