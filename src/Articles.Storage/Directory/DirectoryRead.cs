using System.Text.Json;
using Articles.Storage.Keys;
using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>Reads the snapshot and what waits beside it, for those who list names and for the next fold.</summary>
internal sealed class DirectoryRead(TableClient table)
{
    /// <summary>Articles that are looked at at the same time.</summary>
    public const int Parallelism = 8;

    /// <summary>The row that says which snapshot counts; null before the first fold.</summary>
    public Task<TableEntity?> HeadAsync(CancellationToken cancellationToken) =>
        table.RowAsync(DirectoryRows.Partition, DirectoryRows.Head, cancellationToken);

    /// <summary>What waits to be folded in, and what was folded in and is not settled.</summary>
    public async Task<Waiting> WaitingAsync(CancellationToken cancellationToken)
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

    /// <summary>The snapshot and what waits, together.</summary>
    /// <param name="waiting">What waits.</param>
    /// <param name="isFold">Whether what is counted becomes the next snapshot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<(NameCounts Counts, DirectoryTotals Totals)> CountAsync(
        Waiting waiting,
        bool isFold,
        CancellationToken cancellationToken
    )
    {
        var counts = new NameCounts(await SnapshotAsync(waiting.Head, cancellationToken));
        var totals = waiting.Head is null
            ? DirectoryTotals.None
            : JsonSerializer.Deserialize(waiting.Head.Required("Totals"), StorageJson.Readable.DirectoryTotals)!;
        var unsettled = waiting.Unsettled.ToLookup(DirectoryRows.ArticleOf, StringComparer.Ordinal);
        var articles = waiting
            .Pending.GroupBy(DirectoryRows.ArticleOf, StringComparer.Ordinal)
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
                    var row = await table.RowAsync(DirectoryRows.Partition, DirectoryRows.Folded + id, token);
                    held[i] = unsettled[id].Append(row).MaxBy(r => r is null ? 0 : r.Revision());
                }
            }
        );
        for (var i = 0; i < articles.Count; i++)
        {
            var last = DirectoryRows.Latest(articles[i].Rows);
            if (held[i] is { } before)
            {
                if (before.Revision() >= last.Revision())
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

    /// <summary>
    /// Takes away what was folded in since a walk began: of each article that is new since, what the snapshot holds
    /// of it.
    /// </summary>
    public async Task<DirectoryTotals> TakeAwayLaterAsync(
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
        var later = waiting.Unsettled.Where(r => r.Revision() > asOf).ToList();
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
}
