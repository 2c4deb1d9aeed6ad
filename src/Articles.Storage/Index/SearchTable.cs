using System.Runtime.CompilerServices;
using Articles.Storage.Keys;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// Finds articles by words. A word's articles are one range of one partition, those that are most about it first: a
/// query of one word or name reads one page of it, however many articles there are; one of several words reads the
/// first <see cref="Considered"/> articles of each, at the same time, and keeps those that have all.
/// </summary>
public sealed class SearchTable(TableClient table)
{
    /// <summary>Articles of a word that are compared with those of the others: one page of the service.</summary>
    public const int Considered = 1000;

    /// <summary>Articles that have what is looked for, best first.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="after">The <see cref="ArticleFound.Position"/> to go on after; null for the beginning.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<ArticleFound>> FindAsync(
        SearchQuery query,
        string? after,
        int top,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Words.Count, SearchQuery.MostWords, nameof(query));
        if (query.Whole.Length == 0)
        {
            return [];
        }

        if (query.Words.Count == 0)
        {
            return await ReadAsync(query.Whole, after, top, cancellationToken).ToListAsync(cancellationToken);
        }

        var whole = ReadAsync(query.Whole, null, Considered, cancellationToken).ToListAsync(cancellationToken);
        var words = query
            .Words.Select(w =>
                ReadAsync(w, null, Considered, cancellationToken).ToListAsync(cancellationToken).AsTask()
            )
            .ToList();
        var found = HaveAll(await Task.WhenAll(words)).ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        foreach (var article in await whole)
        {
            if (!found.TryGetValue(article.ArticleId, out var byWords) || byWords.Weight < article.Weight)
            {
                found[article.ArticleId] = article;
            }
        }

        return
        [
            .. found
                .Values.Where(a => after is null || string.CompareOrdinal(a.Position, after) > 0)
                .OrderBy(a => a.Position, StringComparer.Ordinal)
                .Take(top),
        ];
    }

    private static IEnumerable<ArticleFound> HaveAll(List<ArticleFound>[] words) =>
        words
            .SelectMany(w => w)
            .GroupBy(a => a.ArticleId, StringComparer.Ordinal)
            .Where(g => g.Count() == words.Length)
            .Select(g => g.MaxBy(a => a.Weight)! with { Weight = g.Sum(a => a.Weight) / words.Length });

    private async IAsyncEnumerable<ArticleFound> ReadAsync(
        string key,
        string? after,
        int top,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = TermColumns.Prefix(key);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {IndexPartitions.OfKey(key)} and RowKey gt {prefix + after} and RowKey lt {KeyEncoding.AfterPrefix(prefix)}"
        );
        await foreach (
            var row in table
                .QueryAsync<TableEntity>(filter, Math.Min(top, Considered), cancellationToken: cancellationToken)
                .Take(top)
                .WithCancellation(cancellationToken)
        )
        {
            yield return TermColumns.Read(row);
        }
    }
}
