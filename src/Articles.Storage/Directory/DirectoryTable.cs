using System.Text.Json;
using Articles.Storage.Keys;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>
/// All names with their counts, and the totals. Each article leaves one row that says what it contributes; readers
/// add those rows to a snapshot, and a fold (run by the timer) takes them into the next snapshot. So an answer is
/// exact at any time, and an article costs one request here, however many names it has.
/// </summary>
/// <remarks>
/// A fold has three steps: it writes a snapshot, makes the head name it and the contributions that went into it, and
/// then settles those: each is replaced by a row that says what the snapshot holds of its article. It begins by
/// settling what an earlier fold left, and the head changes under the ETag it was read with, so that no contribution
/// is forgotten or counted twice wherever a fold dies and however many run at once.
/// </remarks>
public sealed class DirectoryTable(TableClient table)
{
    /// <summary>Contributions in one fold: their keys stand in one row.</summary>
    private const int LargestFold = 5_000;

    /// <summary>Articles that are looked at at the same time.</summary>
    private const int Parallelism = 8;

    /// <summary>Says what an article contributes as of a version. The latest version counts.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">The version. What it contributes is said once: what is said again later is not heard.</param>
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
        await table.TrySubmitAsync([Add(row)], cancellationToken);
    }

    /// <summary>Reads names and totals as they are now.</summary>
    public Task<NameDirectory> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync(long.MaxValue, cancellationToken);

    /// <summary>Reads names and totals without articles that came later, so that a list can be walked meanwhile.</summary>
    /// <param name="asOf">The greatest revision that counts, a <see cref="NameDirectory.AsOf"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<NameDirectory> ReadAsync(long asOf, CancellationToken cancellationToken)
    {
        while (true)
        {
            var waiting = await WaitingAsync(cancellationToken);
            var newest = Math.Min(asOf, waiting.Newest);
            waiting = waiting with { Pending = [.. waiting.Pending.Where(p => Revision(p) <= asOf)] };
            var (counts, totals) = await CountAsync(waiting, isFold: false, cancellationToken);
            totals = await TakeAwayLaterAsync(waiting, asOf, counts, totals, cancellationToken);
            // A fold that ended meanwhile may have taken rows from under this read.
            if (waiting.Head?.ETag == (await RowAsync(DirectoryRows.Head, cancellationToken))?.ETag)
            {
                var latest = waiting
                    .Pending.Concat(waiting.Unsettled)
                    .GroupBy(Article, StringComparer.Ordinal)
                    .ToDictionary(g => g.Key, g => DirectoryRows.ReadContribution(Latest(g)), StringComparer.Ordinal);
                return new NameDirectory(counts.Resolved(), totals, latest, newest);
            }
        }
    }

    /// <summary>Articles that said something since the last fold and did not take it back, with the version.</summary>
    public async IAsyncEnumerable<(string ArticleId, long Revision)> ContributorsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var waiting = await WaitingAsync(cancellationToken);
        foreach (var article in waiting.Pending.Concat(waiting.Unsettled).GroupBy(Article, StringComparer.Ordinal))
        {
            var latest = Latest(article);
            if (DirectoryRows.ReadContribution(latest).Articles > 0)
            {
                yield return (article.Key, Revision(latest));
            }
        }
    }

    /// <summary>Takes what articles have contributed since the last fold into a new snapshot.</summary>
    /// <param name="minimum">Folds only when at least so many contributions wait.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were folded in; 0 also when another fold came first.</returns>
    public async Task<int> FoldAsync(int minimum, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(cancellationToken);
        while (waiting.Unsettled.Count > 0)
        {
            await SettleAsync(waiting.Unsettled, cancellationToken);
            waiting = await WaitingAsync(cancellationToken);
        }

        if (waiting.Pending.Count == 0 || waiting.Pending.Count < minimum)
        {
            return 0;
        }

        waiting = waiting with { Pending = [.. waiting.Pending.Take(LargestFold)] };
        var (counts, totals) = await CountAsync(waiting, isFold: true, cancellationToken);
        var ticks = Math.Max(DateTimeOffset.UtcNow.UtcTicks, waiting.Ticks + 1);
        var generation = $"{ticks:D19}-{Guid.NewGuid().ToString("N")[..8]}";
        foreach (var batch in Batches.Of(DirectoryRows.SnapshotRows(generation, counts.Ranked()).Select(Upsert)))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }

        var head = new TableEntity(DirectoryRows.Partition, DirectoryRows.Head)
        {
            ["Generation"] = generation,
            ["Totals"] = JsonSerializer.Serialize(totals, StorageJson.Readable.DirectoryTotals),
        };
        head["Newest"] = waiting.Newest;
        LongText.Write(head, "Folded", string.Join('\n', waiting.Pending.Select(p => p.RowKey)));
        var change = waiting.Head is null ? Add(head) : Update(head, waiting.Head.ETag);
        if (
            !await table.TrySubmitAsync([change], cancellationToken)
            // The first try may have succeeded and only its answer been lost.
            && (await RowAsync(DirectoryRows.Head, cancellationToken))?.GetString("Generation") != generation
        )
        {
            await RemoveSnapshotsAsync(g => g == generation, cancellationToken);
            return 0;
        }

        await SettleAsync(waiting.Pending, cancellationToken);
        await RemoveSnapshotsAsync(g => string.CompareOrdinal(g, generation) < 0, cancellationToken);
        return waiting.Pending.Count;
    }

    // Replaces contributions that went into the snapshot by what the snapshot now holds of their articles.
    private async Task SettleAsync(IReadOnlyList<TableEntity> folded, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Parallelism,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            folded.GroupBy(Article, StringComparer.Ordinal),
            options,
            async (article, token) =>
            {
                // The latest first: the others then only go.
                foreach (var rows in article.OrderByDescending(Revision).Chunk(Batches.Rows - 1))
                {
                    await SettleAsync(article.Key, rows, token);
                }
            }
        );
    }

    // Another fold may settle the same contributions: the one whose transaction finds them there does it.
    private async Task SettleAsync(string id, TableEntity[] folded, CancellationToken cancellationToken)
    {
        var last = Latest(folded);
        var key = DirectoryRows.Folded + id;
        var before = await RowAsync(key, cancellationToken);
        var changes = folded
            .Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, r.ETag))
            .ToList();
        if (before is null || Revision(before) < Revision(last))
        {
            var contribution = DirectoryRows.ReadContribution(last);
            if (contribution.Articles > 0)
            {
                var held = DirectoryRows.ContributionRow(key, Revision(last), contribution);
                changes.Add(before is null ? Add(held) : Update(held, before.ETag));
            }
            else if (before is not null)
            {
                changes.Add(new(TableTransactionActionType.Delete, before, before.ETag));
            }
        }

        await table.TrySubmitAsync(changes, cancellationToken);
    }

    private async Task<Waiting> WaitingAsync(CancellationToken cancellationToken)
    {
        TableEntity? head = null;
        var folded = new HashSet<string>(StringComparer.Ordinal);
        var (pending, unsettled) = (new List<TableEntity>(), new List<TableEntity>());
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {DirectoryRows.Head} and RowKey lt {KeyEncoding.AfterPrefix(DirectoryRows.Pending)}"
        );
        await foreach (var row in table.QueryAsync<TableEntity>(range, cancellationToken: cancellationToken))
        {
            if (row.RowKey == DirectoryRows.Head)
            {
                head = row;
                folded.UnionWith(LongText.Read(row, "Folded").Split('\n', StringSplitOptions.RemoveEmptyEntries));
            }
            else
            {
                (folded.Contains(row.RowKey) ? unsettled : pending).Add(row);
            }
        }

        return new Waiting(head, pending, unsettled);
    }

    private async Task<(NameCounts Counts, DirectoryTotals Totals)> CountAsync(
        Waiting waiting,
        bool isFold,
        CancellationToken cancellationToken
    )
    {
        var counts = new NameCounts(await SnapshotAsync(waiting.Head, cancellationToken));
        var totals = waiting.Head is null
            ? DirectoryTotals.None
            : JsonSerializer.Deserialize(waiting.Head.Required("Totals"), StorageJson.Readable.DirectoryTotals)!;
        var unsettled = waiting.Unsettled.ToLookup(Article, StringComparer.Ordinal);
        var articles = waiting
            .Pending.GroupBy(Article, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Rows: g.ToList()))
            .ToList();
        var held = new TableEntity?[articles.Count];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Parallelism,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(
            0,
            articles.Count,
            options,
            async (i, token) =>
            {
                var (id, rows) = articles[i];
                // What is counted for good is not left to a flag: a delayed repetition may carry it wrongly.
                if (isFold || rows is not [var only] || only.GetBoolean("IsFirst") != true)
                {
                    var row = await RowAsync(DirectoryRows.Folded + id, token);
                    held[i] = unsettled[id].Append(row).MaxBy(r => r is null ? 0 : Revision(r));
                }
            }
        );
        for (var i = 0; i < articles.Count; i++)
        {
            var last = Latest(articles[i].Rows);
            if (held[i] is { } before)
            {
                if (Revision(before) >= Revision(last))
                {
                    continue;
                }

                var old = DirectoryRows.ReadContribution(before);
                counts.Apply(old, -1);
                totals = totals.Add(old, -1);
            }

            var now = DirectoryRows.ReadContribution(last);
            counts.Apply(now, 1);
            totals = totals.Add(now, 1);
        }

        return (counts, totals);
    }

    // What was folded in since a walk began: of each article that is new since, what the snapshot holds of it.
    private async Task<DirectoryTotals> TakeAwayLaterAsync(
        Waiting waiting,
        long asOf,
        NameCounts counts,
        DirectoryTotals totals,
        CancellationToken cancellationToken
    )
    {
        if (waiting.Head?.GetInt64("Newest") is not { } newest || newest <= asOf)
        {
            return totals;
        }

        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {DirectoryRows.Folded} and RowKey lt {KeyEncoding.AfterPrefix(DirectoryRows.Folded)} and Revision gt {asOf}"
        );
        var later = waiting.Unsettled.Where(r => Revision(r) > asOf).ToList();
        await foreach (var row in table.QueryAsync<TableEntity>(range, cancellationToken: cancellationToken))
        {
            later.Add(row);
        }

        foreach (var contribution in later.Select(DirectoryRows.ReadContribution))
        {
            counts.Apply(contribution, -1);
            totals = totals.Add(contribution, -1);
        }

        return totals;
    }

    private async Task<List<DirectoryEntry>> SnapshotAsync(TableEntity? head, CancellationToken cancellationToken)
    {
        var entries = new List<DirectoryEntry>();
        if (head is null)
        {
            return entries;
        }

        var prefix = DirectoryRows.SnapshotPrefix(head.Required("Generation"));
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {prefix} and RowKey lt {KeyEncoding.AfterPrefix(prefix)}"
        );
        await foreach (var row in table.QueryAsync<TableEntity>(range, cancellationToken: cancellationToken))
        {
            entries.AddRange(DirectoryRows.ReadSnapshot(row));
        }

        return entries;
    }

    private async Task<TableEntity?> RowAsync(string rowKey, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            DirectoryRows.Partition,
            rowKey,
            cancellationToken: cancellationToken
        );
        return row.HasValue ? row.Value : null;
    }

    private async Task RemoveSnapshotsAsync(Func<string, bool> isCondemned, CancellationToken cancellationToken)
    {
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {DirectoryRows.Snapshot} and RowKey lt {KeyEncoding.AfterPrefix(DirectoryRows.Snapshot)}"
        );
        var rows = new List<TableTransactionAction>();
        await foreach (
            var row in table.QueryAsync<TableEntity>(
                range,
                select: ["PartitionKey", "RowKey"],
                cancellationToken: cancellationToken
            )
        )
        {
            if (isCondemned(row.RowKey[2..row.RowKey.LastIndexOf('|')]))
            {
                rows.Add(new(TableTransactionActionType.Delete, row, ETag.All));
            }
        }

        // Where this fails, another fold is removing the same; what stays is removed by the next fold.
        foreach (var batch in Batches.Of(rows))
        {
            await table.TrySubmitAsync(batch, cancellationToken);
        }
    }

    private static string Article(TableEntity contribution) => DirectoryRows.ArticleOf(contribution.RowKey);

    private static long Revision(TableEntity contribution) => contribution.GetInt64("Revision") ?? 0;

    private static TableEntity Latest(IEnumerable<TableEntity> contributions) => contributions.MaxBy(Revision)!;

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private static TableTransactionAction Update(TableEntity row, ETag etag) =>
        new(TableTransactionActionType.UpdateReplace, row, etag);

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    /// <summary>What a reader adds to the snapshot, and what went into it and has not been settled.</summary>
    private sealed record Waiting(TableEntity? Head, List<TableEntity> Pending, List<TableEntity> Unsettled)
    {
        /// <summary>The greatest revision of any contribution that was folded in or waits.</summary>
        public long Newest => Pending.Concat(Unsettled).Select(Revision).Append(Head?.GetInt64("Newest") ?? 0).Max();

        public long Ticks => Head is null ? 0 : long.Parse(Head.Required("Generation").AsSpan(0, 19));
    }
}

/// <summary>Names and totals at one moment.</summary>
/// <param name="Names">All names, most articles first.</param>
/// <param name="Totals">The totals.</param>
/// <param name="Latest">What articles said last, of those that said something since the last fold.</param>
/// <param name="AsOf">The greatest revision that went into it.</param>
public sealed record NameDirectory(
    IReadOnlyList<DirectoryEntry> Names,
    DirectoryTotals Totals,
    IReadOnlyDictionary<string, Contribution> Latest,
    long AsOf
);
