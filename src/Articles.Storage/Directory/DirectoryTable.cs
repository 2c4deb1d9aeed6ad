using System.Text.Json;
using Articles.Storage.Keys;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>
/// All names with their counts, and the totals. Each article leaves one row that says what it contributes; readers
/// add those rows to a snapshot, and a fold (run by the timer, by one at a time) takes them into the next snapshot.
/// So an answer is exact at any time, and an article costs one request here, however many names it has.
/// </summary>
public sealed class DirectoryTable(TableClient table)
{
    /// <summary>Says what an article contributes as of a version. The latest version counts.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version.</param>
    /// <param name="contribution">Its state as a whole.</param>
    /// <param name="isFirst">Whether the article is known to have contributed nothing before; only saves reads.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ContributeAsync(
        string id,
        long revision,
        Contribution contribution,
        bool isFirst,
        CancellationToken cancellationToken
    )
    {
        var row = DirectoryRows.ContributionRow(DirectoryRows.PendingKey(id, revision), revision, contribution);
        row["IsFirst"] = isFirst;
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Reads names and totals as they are now.</summary>
    public async Task<NameDirectory> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var state = await LoadAsync(cancellationToken);
            // A fold that ended meanwhile may have taken rows from under this read.
            if (state.Head?.ETag == (await HeadAsync(cancellationToken))?.ETag)
            {
                return new NameDirectory(state.Counts.Ranked(), state.Totals);
            }
        }
    }

    /// <summary>Takes what articles have contributed since the last fold into a new snapshot.</summary>
    /// <param name="minimum">Folds only when at least so many contributions wait.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were folded in; 0 also when another fold came first.</returns>
    public async Task<int> FoldAsync(int minimum, CancellationToken cancellationToken)
    {
        await FinishAsync(cancellationToken);
        var state = await LoadAsync(cancellationToken);
        if (state.Pending.Count == 0 || state.Pending.Count < minimum)
        {
            return 0;
        }

        var generation = $"{Math.Max(DateTimeOffset.UtcNow.UtcTicks, state.Ticks + 1):D19}-{Guid.NewGuid().ToString("N")[..8]}";
        foreach (var batch in Batches.Of(DirectoryRows.SnapshotRows(generation, state.Counts.Ranked()).Select(Upsert)))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }

        var head = new TableEntity(DirectoryRows.Partition, DirectoryRows.Head)
        {
            ["Generation"] = generation,
            ["Totals"] = JsonSerializer.Serialize(state.Totals, StorageJson.Readable.DirectoryTotals),
        };
        LongText.Write(head, "Folded", string.Join('\n', state.Pending.Select(p => p.RowKey)));
        if (!await TryAsync([state.Head is null ? Add(head) : Update(head, state.Head.ETag)], cancellationToken))
        {
            await RemoveSnapshotsAsync(g => g == generation, cancellationToken);
            return 0;
        }

        await FinishAsync(cancellationToken);
        return state.Pending.Count;
    }

    // What a fold still owes once the head names its snapshot: each contribution that went in is moved to what the
    // snapshot holds of its article, and snapshots that no longer count go. A fold that died here is finished by the
    // next one; readers leave out what the head names as folded.
    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (await HeadAsync(cancellationToken) is not { } head)
        {
            return;
        }

        foreach (var article in Lines(head, "Folded").GroupBy(k => DirectoryRows.PendingOf(k).Id))
        {
            var rows = new List<TableEntity>();
            foreach (var key in article)
            {
                if (await RowAsync(key, cancellationToken) is { } row)
                {
                    rows.Add(row);
                }
            }

            if (rows.Count > 0)
            {
                await SettleAsync(article.Key, rows, cancellationToken);
            }
        }

        var generation = head.Required("Generation");
        await RemoveSnapshotsAsync(g => string.CompareOrdinal(g, generation) < 0, cancellationToken);
    }

    private async Task SettleAsync(string id, List<TableEntity> folded, CancellationToken cancellationToken)
    {
        var last = folded.MaxBy(r => r.GetInt64("Revision"))!;
        var contribution = DirectoryRows.ReadContribution(last);
        var key = DirectoryRows.Folded + id;
        var before = await RowAsync(key, cancellationToken);
        var changes = folded.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, ETag.All)).ToList();
        if (before is null || before.GetInt64("Revision") < last.GetInt64("Revision"))
        {
            if (contribution.Articles > 0)
            {
                changes.Add(Upsert(DirectoryRows.ContributionRow(key, last.GetInt64("Revision") ?? 0, contribution)));
            }
            else if (before is not null)
            {
                changes.Add(new(TableTransactionActionType.Delete, before, before.ETag));
            }
        }

        await TryAsync(changes, cancellationToken);
    }

    private async Task<State> LoadAsync(CancellationToken cancellationToken)
    {
        TableEntity? head = null;
        var pending = new List<TableEntity>();
        var entries = new List<DirectoryEntry>();
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {DirectoryRows.Head} and RowKey lt {KeyEncoding.AfterPrefix(DirectoryRows.Snapshot)}"
        );
        var done = NoKeys;
        await foreach (var row in table.QueryAsync<TableEntity>(range, cancellationToken: cancellationToken))
        {
            if (row.RowKey == DirectoryRows.Head)
            {
                head = row;
                done = Lines(row, "Folded").ToLookup(k => DirectoryRows.PendingOf(k).Id, StringComparer.Ordinal);
            }
            else if (row.RowKey.StartsWith(DirectoryRows.Pending, StringComparison.Ordinal))
            {
                if (!done[DirectoryRows.PendingOf(row.RowKey).Id].Contains(row.RowKey))
                {
                    pending.Add(row);
                }
            }
            else if (head is not null && row.RowKey.AsSpan(2).StartsWith(head.Required("Generation")))
            {
                entries.AddRange(DirectoryRows.ReadSnapshot(row));
            }
        }

        var counts = new NameCounts(entries);
        var totals = head is null
            ? DirectoryTotals.None
            : JsonSerializer.Deserialize(head.Required("Totals"), StorageJson.Readable.DirectoryTotals)!;
        foreach (var article in pending.GroupBy(r => DirectoryRows.PendingOf(r.RowKey).Id, StringComparer.Ordinal))
        {
            var last = article.MaxBy(r => r.GetInt64("Revision"))!;
            var before = await FoldedAsync(article.Key, article.ToList(), done, cancellationToken);
            if (before?.Revision >= last.GetInt64("Revision"))
            {
                continue;
            }

            var now = DirectoryRows.ReadContribution(last);
            if (before is { } old)
            {
                counts.Apply(old.Contribution, -1);
                totals = totals.Add(old.Contribution, -1);
            }

            counts.Apply(now, 1);
            totals = totals.Add(now, 1);
        }

        return new State(head, pending, counts, totals);
    }

    // What the snapshot holds of an article: a contribution that the head names as folded and that has not been moved
    // yet, else the row it is moved to.
    private async Task<(long Revision, Contribution Contribution)?> FoldedAsync(
        string id,
        IReadOnlyList<TableEntity> pending,
        ILookup<string, string> done,
        CancellationToken cancellationToken
    )
    {
        var unsettled = done[id].Order(StringComparer.Ordinal).LastOrDefault();
        if (unsettled is null && pending is [var only] && only.GetBoolean("IsFirst") == true)
        {
            return null;
        }

        var row = unsettled is null ? null : await RowAsync(unsettled, cancellationToken);
        row ??= await RowAsync(DirectoryRows.Folded + id, cancellationToken);
        return row is null ? null : (row.GetInt64("Revision") ?? 0, DirectoryRows.ReadContribution(row));
    }

    private Task<TableEntity?> HeadAsync(CancellationToken cancellationToken) => RowAsync(DirectoryRows.Head, cancellationToken);

    private async Task<TableEntity?> RowAsync(string rowKey, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            DirectoryRows.Partition,
            rowKey,
            cancellationToken: cancellationToken
        );
        return row.HasValue ? row.Value : null;
    }

    private async Task RemoveSnapshotsAsync(Func<string, bool> condemned, CancellationToken cancellationToken)
    {
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {DirectoryRows.Snapshot} and RowKey lt {KeyEncoding.AfterPrefix(DirectoryRows.Snapshot)}"
        );
        var rows = new List<TableTransactionAction>();
        await foreach (
            var row in table.QueryAsync<TableEntity>(range, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken)
        )
        {
            if (condemned(row.RowKey[2..row.RowKey.LastIndexOf('|')]))
            {
                rows.Add(new(TableTransactionActionType.Delete, row, ETag.All));
            }
        }

        foreach (var batch in Batches.Of(rows))
        {
            await TryAsync(batch, cancellationToken);
        }
    }

    private async Task<bool> TryAsync(IReadOnlyList<TableTransactionAction> changes, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(changes, cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    private static readonly ILookup<string, string> NoKeys = Array.Empty<string>().ToLookup(k => k, StringComparer.Ordinal);

    private static string[] Lines(TableEntity row, string property) =>
        LongText.Read(row, property).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private static TableTransactionAction Update(TableEntity row, ETag etag) =>
        new(TableTransactionActionType.UpdateReplace, row, etag);

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private sealed record State(TableEntity? Head, List<TableEntity> Pending, NameCounts Counts, DirectoryTotals Totals)
    {
        public long Ticks => Head is null ? 0 : long.Parse(Head.Required("Generation").AsSpan(0, 19));
    }
}

/// <summary>Names and totals at one moment.</summary>
/// <param name="Names">All names, most articles first.</param>
/// <param name="Totals">The totals.</param>
public sealed record NameDirectory(IReadOnlyList<DirectoryEntry> Names, DirectoryTotals Totals);
