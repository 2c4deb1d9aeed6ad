using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>
/// All names with their counts, and the totals. Each article leaves one row that says what it contributes; readers
/// add those rows to a snapshot, and a fold (run by the timer) takes them into the next snapshot. So an answer is
/// exact at any time, and an article costs one request here, however many names it has.
/// </summary>
public sealed class DirectoryTable(TableClient table)
{
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
        await table.TrySubmitAsync([Changes.Add(row)], cancellationToken);
    }

    /// <summary>Reads names and totals as they are now.</summary>
    public Task<NameDirectory> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync(long.MaxValue, cancellationToken);

    /// <summary>Reads names and totals without articles that came later, so that a list can be walked meanwhile.</summary>
    /// <param name="asOf">The greatest revision that counts, a <see cref="NameDirectory.AsOf"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<NameDirectory> ReadAsync(long asOf, CancellationToken cancellationToken)
    {
        var reader = new DirectoryRead(table);
        while (true)
        {
            var waiting = await reader.WaitingAsync(cancellationToken);
            var newest = Math.Min(asOf, waiting.Newest);
            waiting = waiting with { Pending = [.. waiting.Pending.Where(p => p.Revision() <= asOf)] };
            var (counts, totals) = await reader.CountAsync(waiting, isFold: false, cancellationToken);
            totals = await reader.TakeAwayLaterAsync(waiting, asOf, counts, totals, cancellationToken);
            // A fold that ended meanwhile may have taken rows from under this read.
            if (waiting.Head?.ETag == (await reader.HeadAsync(cancellationToken))?.ETag)
            {
                var latest = waiting
                    .Pending.Concat(waiting.Unsettled)
                    .GroupBy(DirectoryRows.ArticleOf, StringComparer.Ordinal)
                    .ToDictionary(
                        g => g.Key,
                        g => DirectoryRows.ReadContribution(DirectoryRows.Latest(g)),
                        StringComparer.Ordinal
                    );
                return new NameDirectory(counts.Resolved(), totals, latest, newest);
            }
        }
    }

    /// <summary>Articles that said something since the last fold and did not take it back, with the version.</summary>
    public async IAsyncEnumerable<(string ArticleId, long Revision)> ContributorsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var waiting = await new DirectoryRead(table).WaitingAsync(cancellationToken);
        var said = waiting.Pending.Concat(waiting.Unsettled);
        foreach (var article in said.GroupBy(DirectoryRows.ArticleOf, StringComparer.Ordinal))
        {
            var latest = DirectoryRows.Latest(article);
            if (DirectoryRows.ReadContribution(latest).Articles > 0)
            {
                yield return (article.Key, latest.Revision());
            }
        }
    }

    /// <summary>Takes what articles have contributed since the last fold into a new snapshot.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were folded in; 0 also when another fold came first.</returns>
    public Task<int> FoldAsync(CancellationToken cancellationToken) =>
        new DirectoryFold(table).RunAsync(cancellationToken);
}
