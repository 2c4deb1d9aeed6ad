using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Articles;

/// <summary>The articles, by id and in list order. Every change is one transaction against the row that was read.</summary>
public sealed class ArticleTable(TableClient table)
{
    /// <summary>Reads one article, or null.</summary>
    public async Task<ArticleRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        await table.RowAsync(ArticleRows.Partition, ArticleRows.IdKey(id), cancellationToken) is { } row
            ? ArticleRows.Read(row)
            : null;

    /// <summary>Writes an article if it is still as it was read.</summary>
    /// <param name="before">What was read; null to create.</param>
    /// <param name="after">What it becomes; null to delete.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when someone else changed it first: read again and decide anew.</returns>
    public Task<bool> TryChangeAsync(
        ArticleRecord? before,
        ArticleRecord? after,
        CancellationToken cancellationToken
    ) => table.TrySubmitAsync(ArticleRows.Change(before, after), cancellationToken);

    /// <summary>Articles in list order, newest upload first.</summary>
    /// <param name="filter">Which ones; null members do not restrict.</param>
    /// <param name="after">The position to go on from (<see cref="ArticlePage.Next"/>); null for the beginning.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ArticlePage> ListAsync(
        ArticleFilter filter,
        string? after,
        int top,
        CancellationToken cancellationToken
    )
    {
        var from = ArticleRows.ByTime + after;
        var query = TableClient.CreateQueryFilter(
            $"PartitionKey eq {ArticleRows.Partition} and RowKey gt {from} and RowKey lt {Keys.KeyEncoding.AfterPrefix(ArticleRows.ByTime)}"
        );
        if (filter.Status is { } status)
        {
            query += " and " + TableClient.CreateQueryFilter($"Status eq {status.ToString()}");
        }

        if (filter.Source is { } source)
        {
            query += " and " + TableClient.CreateQueryFilter($"Source eq {source}");
        }

        if (filter.From is { } first)
        {
            query += " and " + TableClient.CreateQueryFilter($"PublishedOn ge {Day(first)}");
        }

        if (filter.To is { } last)
        {
            query += " and " + TableClient.CreateQueryFilter($"PublishedOn le {Day(last)}");
        }

        var items = new List<ArticleRecord>();
        string? position = null;
        await foreach (
            var row in table.QueryAsync<TableEntity>(
                query,
                Math.Min(top + 1, 1000),
                cancellationToken: cancellationToken
            )
        )
        {
            if (items.Count == top)
            {
                return new ArticlePage(items, position);
            }

            items.Add(ArticleRows.Read(row));
            position = row.RowKey[ArticleRows.ByTime.Length..];
        }

        return new ArticlePage(items, null);
    }

    /// <summary>Articles that work is due on, in the order of their ids.</summary>
    public async IAsyncEnumerable<ArticleRecord> OpenAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var row in Range(ArticleRows.Open, cancellationToken))
        {
            yield return ArticleRows.Read(row);
        }
    }

    /// <summary>All articles, in the order of their ids.</summary>
    public async IAsyncEnumerable<ArticleRecord> AllAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var row in Range(ArticleRows.ById, cancellationToken))
        {
            yield return ArticleRows.Read(row);
        }
    }

    private AsyncPageable<TableEntity> Range(string prefix, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter(
                $"PartitionKey eq {ArticleRows.Partition} and RowKey ge {prefix} and RowKey lt {Keys.KeyEncoding.AfterPrefix(prefix)}"
            ),
            cancellationToken: cancellationToken
        );

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Which articles are listed. A null member does not restrict.</summary>
/// <param name="Status">How far they have come.</param>
/// <param name="Source">Their medium, exactly.</param>
/// <param name="From">First day of publication.</param>
/// <param name="To">Last day of publication.</param>
public sealed record ArticleFilter(ArticleStatus? Status, string? Source, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether an article is one of them.</summary>
    public bool Accepts(ArticleRecord article) =>
        (Status is null || article.Status == Status)
        && (Source is null || article.Source == Source)
        && (From is null || string.CompareOrdinal(article.PublishedOn, $"{From:yyyy-MM-dd}") >= 0)
        && (
            To is null
            || (article.PublishedOn is not null && string.CompareOrdinal(article.PublishedOn, $"{To:yyyy-MM-dd}") <= 0)
        );
}

/// <summary>Articles that stand beside each other in a list, with where to go on.</summary>
/// <param name="Items">The articles.</param>
/// <param name="Next">Where to go on; null at the end.</param>
public sealed record ArticlePage(IReadOnlyList<ArticleRecord> Items, string? Next)
{
    /// <summary>Where a list goes on after an article.</summary>
    public static string Position(ArticleRecord article) => ArticleRows.TimeKey(article)[ArticleRows.ByTime.Length..];
}
