using System.Text.Json;
using Articles.Storage.Keys;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>Takes what articles have contributed into the next snapshot.</summary>
/// <remarks>
/// It has three steps: it writes a snapshot, makes the head name it and the contributions that went into it, and
/// then settles those: each is replaced by a row that says what the snapshot holds of its article. It begins by
/// settling what an earlier fold left, and the head changes under the ETag it was read with, so that no contribution
/// is forgotten or counted twice wherever a fold dies and however many run at once.
/// </remarks>
internal sealed class DirectoryFold(TableClient table)
{
    /// <summary>Contributions in one fold: their keys stand in one row.</summary>
    private const int LargestFold = 5_000;

    /// <summary>Takes what articles have contributed since the last fold into a new snapshot.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were folded in; 0 also when another fold came first.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var reader = new DirectoryRead(table);
        var waiting = await reader.WaitingAsync(cancellationToken);
        while (waiting.Unsettled.Count > 0)
        {
            await SettleAsync(waiting.Unsettled, cancellationToken);
            waiting = await reader.WaitingAsync(cancellationToken);
        }

        // What a fold that died left beside the snapshot goes by the next fold, and that may be long in coming.
        var stray = waiting.Pending.Count == 0 ? await NewestStrayAsync(waiting, cancellationToken) : 0;
        if (stray == 0 && waiting.Pending.Count == 0)
        {
            return 0;
        }

        waiting = waiting with { Pending = [.. waiting.Pending.Take(LargestFold)] };
        var (counts, totals) = await reader.CountAsync(waiting, isFold: true, cancellationToken);
        var ticks = Math.Max(DateTimeOffset.UtcNow.UtcTicks, Math.Max(waiting.Ticks, stray) + 1);
        var generation = $"{ticks:D19}-{Guid.NewGuid().ToString("N")[..8]}";
        var rows = DirectoryRows.SnapshotRows(generation, counts.Ranked());
        foreach (var batch in Batches.Of(rows.Select(Changes.Upsert)))
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
        var change = waiting.Head is null ? Changes.Add(head) : Changes.Update(head, waiting.Head.ETag);
        if (
            !await table.TrySubmitAsync([change], cancellationToken)
            // The first try may have succeeded and only its answer been lost.
            && (await reader.HeadAsync(cancellationToken))?.GetString("Generation") != generation
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
            MaxDegreeOfParallelism = DirectoryRead.Parallelism,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            folded.GroupBy(DirectoryRows.ArticleOf, StringComparer.Ordinal),
            options,
            async (article, token) =>
            {
                // The latest first: the others then only go.
                foreach (var rows in article.OrderByDescending(r => r.Revision()).Chunk(Batches.Rows - 1))
                {
                    await SettleAsync(article.Key, rows, token);
                }
            }
        );
    }

    // Another fold may settle the same contributions: the one whose transaction finds them there does it.
    private async Task SettleAsync(string id, TableEntity[] folded, CancellationToken cancellationToken)
    {
        var last = DirectoryRows.Latest(folded);
        var key = DirectoryRows.Folded + id;
        var before = await table.RowAsync(DirectoryRows.Partition, key, cancellationToken);
        var changes = folded
            .Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, r.ETag))
            .ToList();
        if (before is null || before.Revision() < last.Revision())
        {
            var contribution = DirectoryRows.ReadContribution(last);
            if (contribution.Articles > 0)
            {
                var held = DirectoryRows.ContributionRow(key, last.Revision(), contribution);
                changes.Add(before is null ? Changes.Add(held) : Changes.Update(held, before.ETag));
            }
            else if (before is not null)
            {
                changes.Add(new(TableTransactionActionType.Delete, before, before.ETag));
            }
        }

        await table.TrySubmitAsync(changes, cancellationToken);
    }

    // When the newest snapshot was made that the head does not name, in ticks: the clock that it was made by may be ahead. 0 if
    // there is none.
    private async Task<long> NewestStrayAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        var end = KeyEncoding.AfterPrefix(DirectoryRows.Snapshot);
        if (waiting.Head is null)
        {
            return await NewestAsync(DirectoryRows.Snapshot, end, cancellationToken);
        }

        var current = DirectoryRows.SnapshotPrefix(waiting.Head.Required("Generation"));
        var later = await NewestAsync(KeyEncoding.AfterPrefix(current), end, cancellationToken);
        return later > 0 ? later : await NewestAsync(DirectoryRows.Snapshot, current, cancellationToken);
    }

    private async Task<long> NewestAsync(string from, string to, CancellationToken cancellationToken)
    {
        var newest = 0L;
        await foreach (var part in SnapshotKeys(from, to, cancellationToken))
        {
            newest = DirectoryRows.TicksOf(DirectoryRows.GenerationOf(part));
        }

        return newest;
    }

    private AsyncPageable<TableEntity> SnapshotKeys(string from, string to, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter(
                $"PartitionKey eq {DirectoryRows.Partition} and RowKey ge {from} and RowKey lt {to}"
            ),
            select: ["PartitionKey", "RowKey"],
            cancellationToken: cancellationToken
        );

    private async Task RemoveSnapshotsAsync(Func<string, bool> isCondemned, CancellationToken cancellationToken)
    {
        var rows = new List<TableTransactionAction>();
        var end = KeyEncoding.AfterPrefix(DirectoryRows.Snapshot);
        await foreach (var part in SnapshotKeys(DirectoryRows.Snapshot, end, cancellationToken))
        {
            if (isCondemned(DirectoryRows.GenerationOf(part)))
            {
                rows.Add(new(TableTransactionActionType.Delete, part, ETag.All));
            }
        }

        // Where this fails, another fold is removing the same; what stays is removed by the next fold.
        foreach (var batch in Batches.Of(rows))
        {
            await table.TrySubmitAsync(batch, cancellationToken);
        }
    }
}
