using Articles.Storage.Keys;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>Finds entities and figures over all articles.</summary>
public sealed class IndexTable(TableClient table)
{
    /// <summary>Brings an article's rows in one partition to a version.</summary>
    /// <param name="partition">The index partition.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="revision">The version.</param>
    /// <param name="rows">The version's rows there; none leaves an empty manifest, which holds earlier versions off.</param>
    /// <param name="isFirst">Whether nothing is expected to be there; only saves a read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when a later version is there already.</returns>
    public Task<bool> ReplaceAsync(
        string partition,
        string articleId,
        long revision,
        IReadOnlyList<TableEntity> rows,
        bool isFirst,
        CancellationToken cancellationToken
    ) => new CellWriter(table, new Cell(partition, articleId), cancellationToken).ReplaceAsync(revision, rows, isFirst);

    /// <summary>Removes an article's rows in one partition, unless a version later than the given one is there.</summary>
    public Task RemoveAsync(string partition, string articleId, long revision, CancellationToken cancellationToken) =>
        new CellWriter(table, new Cell(partition, articleId), cancellationToken).RemoveAsync(revision);

    /// <summary>Removes an article's manifest in one partition if the version has no rows there.</summary>
    /// <returns>Whether the article has nothing there any more.</returns>
    public Task<bool> RemoveIfEmptyAsync(string partition, string articleId, long revision, CancellationToken cancellationToken) =>
        new CellWriter(table, new Cell(partition, articleId), cancellationToken).RemoveIfEmptyAsync(revision);

    /// <summary>The articles that mention a name, by the key of any of its forms, in the order of their ids.</summary>
    public async IAsyncEnumerable<EntityInArticle> MentionsAsync(
        string nameKey,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = $"{IndexRows.Mentioned}{KeyEncoding.Encode(nameKey)}|";
        await foreach (var row in Range(IndexPartitions.OfKey(nameKey), prefix, cancellationToken))
        {
            yield return EntityColumns.Read(row);
        }
    }

    /// <summary>The articles that have rows in a partition, each with the version of its rows there.</summary>
    public async IAsyncEnumerable<(string ArticleId, long Revision)> ArticlesAsync(
        string partition,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var row in Range(partition, IndexRows.Manifest, cancellationToken))
        {
            yield return (row.RowKey[IndexRows.Manifest.Length..], Cell.Revision(row));
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
    )
    {
        var figures = new List<FigureInArticle>();
        var query = FigureQuery.Of(filter, after);
        foreach (var range in query.Filters)
        {
            await foreach (var row in table.QueryAsync<TableEntity>(range, Math.Min(top, 1000), cancellationToken: cancellationToken))
            {
                if (query.Accepts(row))
                {
                    figures.Add(query.Read(row));
                    if (figures.Count == top)
                    {
                        return figures;
                    }
                }
            }
        }

        return figures;
    }

    private AsyncPageable<TableEntity> Range(string partition, string prefix, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter(
                $"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {KeyEncoding.AfterPrefix(prefix)}"
            ),
            cancellationToken: cancellationToken
        );
}
