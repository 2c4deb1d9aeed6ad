using Articles.Storage.Keys;
using Articles.Storage.Names;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>Finds entities and figures over all articles.</summary>
public sealed class IndexTable(TableClient table)
{
    /// <summary>Brings an article's rows in one partition to a version.</summary>
    /// <param name="partition">The index partition.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="version">The version.</param>
    /// <param name="rows">The version's rows there; none leaves an empty manifest, which holds earlier versions off.</param>
    /// <param name="isFirst">Whether nothing is expected to be there; only saves a read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when a later version is there already.</returns>
    public Task<bool> ReplaceAsync(
        string partition,
        string articleId,
        CellVersion version,
        IReadOnlyList<TableEntity> rows,
        bool isFirst,
        CancellationToken cancellationToken
    ) => new CellWriter(table, new Cell(partition, articleId), cancellationToken).ReplaceAsync(version, rows, isFirst);

    /// <summary>Removes an article's rows in one partition, unless a version later than the given one is there.</summary>
    public Task RemoveAsync(
        string partition,
        string articleId,
        CellVersion version,
        CancellationToken cancellationToken
    ) => new CellWriter(table, new Cell(partition, articleId), cancellationToken).RemoveAsync(version);

    /// <summary>Removes an article's manifest in one partition if the version has no rows there.</summary>
    /// <returns>Whether the article has nothing there any more.</returns>
    public Task<bool> RemoveIfEmptyAsync(
        string partition,
        string articleId,
        CellVersion version,
        CancellationToken cancellationToken
    ) => new CellWriter(table, new Cell(partition, articleId), cancellationToken).RemoveIfEmptyAsync(version);

    /// <summary>The articles that mention a name, by the key of any of its forms, in the order of their ids.</summary>
    /// <param name="nameKey">See <see cref="NameKey"/>.</param>
    /// <param name="after">The id to go on after; null for the beginning.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async IAsyncEnumerable<EntityInArticle> MentionsAsync(
        string nameKey,
        string? after,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = $"{IndexRows.Mentioned}{KeyEncoding.Encode(nameKey)}|";
        var from = after is null ? prefix : KeyEncoding.AfterPrefix($"{prefix}{after}|");
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {IndexPartitions.OfKey(nameKey)} and RowKey ge {from} and RowKey lt {KeyEncoding.AfterPrefix(prefix)}"
        );
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return EntityColumns.Read(row);
        }
    }

    /// <summary>
    /// The articles that mention a thing under any of its forms, in the order of their ids; an article comes once for each
    /// form and category that it has there.
    /// </summary>
    public IAsyncEnumerable<EntityInArticle> MentionsAsync(
        EntityForms forms,
        string? after,
        CancellationToken cancellationToken
    ) =>
        OrderedMerge.MergeAsync(
            forms.Keys.Select(key =>
                MentionsAsync(key, after, cancellationToken).Where(mention => forms.Hold(key, mention.Name))
            ),
            mention => mention.ArticleId,
            cancellationToken
        );

    /// <summary>Turns that <see cref="CellsAsync"/> takes to see everything.</summary>
    public const int Turns = IndexPartitions.Turns;

    /// <summary>Which articles have rows where: a bucket and a part of the years a turn.</summary>
    public async IAsyncEnumerable<IndexCell> CellsAsync(
        int turn,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var (first, last) in IndexPartitions.OfTurn(turn))
        {
            var filter = TableClient.CreateQueryFilter(
                $"PartitionKey ge {first} and PartitionKey le {last} and RowKey ge {IndexRows.Manifest} and RowKey lt {KeyEncoding.AfterPrefix(IndexRows.Manifest)}"
            );
            await foreach (
                var row in table.QueryAsync<TableEntity>(
                    filter,
                    select: ["PartitionKey", "RowKey", .. CellVersion.Columns, Cell.Empty],
                    cancellationToken: cancellationToken
                )
            )
            {
                yield return new IndexCell(
                    row.PartitionKey,
                    row.RowKey[IndexRows.Manifest.Length..],
                    CellVersion.ReadLast(row),
                    row.GetBoolean(Cell.Empty) ?? false
                );
            }
        }
    }

    /// <summary>Figures in order of their period, those without one last.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="after">The <see cref="FigureInArticle.Position"/> to go on after; null for the beginning.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<FigureInArticle>> FiguresAsync(
        FigureFilter filter,
        string? after,
        int top,
        CancellationToken cancellationToken
    ) => await ReadAsync(filter, after, top, cancellationToken).Take(top).ToListAsync(cancellationToken);

    /// <summary>The same of a subject under any of its forms; each figure comes once.</summary>
    /// <param name="filter">Which ones; its subject is one of the forms.</param>
    /// <param name="subject">The forms; null where no subject is asked for.</param>
    /// <param name="after">The <see cref="FigureInArticle.Position"/> to go on after; null for the beginning.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<FigureInArticle>> FiguresAsync(
        FigureFilter filter,
        EntityForms? subject,
        string? after,
        int top,
        CancellationToken cancellationToken
    )
    {
        if (subject is null)
        {
            return await FiguresAsync(filter, after, top, cancellationToken);
        }

        var lists = subject.Keys.Select(key =>
            ReadAsync(filter with { Subject = key }, after, top, cancellationToken)
                .Where(figure => subject.Hold(key, figure.Metric.Subject))
        );
        return await OrderedMerge
            .MergeAsync(lists, figure => figure.Position, cancellationToken)
            .DistinctBy(figure => figure.Position)
            .Take(top)
            .ToListAsync(cancellationToken);
    }

    private async IAsyncEnumerable<FigureInArticle> ReadAsync(
        FigureFilter filter,
        string? after,
        int top,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var query = FigureQuery.Of(filter, after);
        foreach (var range in query.Filters)
        {
            await foreach (
                var row in table.QueryAsync<TableEntity>(
                    range,
                    Math.Min(top, 1000),
                    cancellationToken: cancellationToken
                )
            )
            {
                if (query.Accepts(row))
                {
                    yield return query.Read(row);
                }
            }
        }
    }
}

/// <summary>That an article has rows in an index partition.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Version">The version of the rows.</param>
/// <param name="IsEmpty">Whether the version has none there: they hold off earlier ones.</param>
public sealed record IndexCell(string Partition, string ArticleId, CellVersion Version, bool IsEmpty);
