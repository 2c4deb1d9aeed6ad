using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>
/// Takes away what a run wrote after a removal or a later version had overtaken and cleared it, and did not live to take
/// back: documents, contributions and index rows of no article, those of an earlier version that none replaces, and an
/// original's of what turned out to be a duplicate.
/// </summary>
public sealed class OrphanRemoval(ArticleStorage storage, ArticleRemoval removal)
{
    /// <summary>Turns after which everything was looked at: one part a turn keeps the reading small.</summary>
    public const int Turns = IndexTable.Turns;

    /// <summary>
    /// Takes back what articles that are not there said to the directory. Before a fold, which would count it for ever.
    /// </summary>
    /// <returns>Articles whose contribution was taken back.</returns>
    public async Task<int> TakeBackAsync(CancellationToken cancellationToken)
    {
        var removed = 0;
        await foreach (var (id, revision) in storage.Directory.ContributorsAsync(cancellationToken))
        {
            if (await storage.Articles.FindAsync(id, cancellationToken) is null)
            {
                await removal.ClearAsync(id, revision + 1, [], cancellationToken);
                removed++;
            }
        }

        return removed;
    }

    /// <summary>Looks at one part of the documents and of the index.</summary>
    /// <param name="turn">Which part, from 0 to <see cref="Turns"/>.</param>
    /// <param name="known">The articles by their ids, as they were before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Documents and places of rows that were cleared.</returns>
    public async Task<int> RunAsync(
        int turn,
        IReadOnlyDictionary<string, KnownArticle> known,
        CancellationToken cancellationToken
    ) => await DocumentsAsync(turn, known, cancellationToken) + await RowsAsync(turn, known, cancellationToken);

    private async Task<int> DocumentsAsync(
        int turn,
        IReadOnlyDictionary<string, KnownArticle> known,
        CancellationToken cancellationToken
    )
    {
        var orphans = new List<(string Id, long Revision)>();
        await foreach (var (id, revision) in storage.Documents.RevisionsAsync(turn, cancellationToken))
        {
            var isOrphan = known.TryGetValue(id, out var article)
                ? article.Status == ArticleStatus.Rejected && article.HasOvertaken(revision)
                : await storage.Articles.FindAsync(id, cancellationToken) is null;
            if (isOrphan)
            {
                orphans.Add((id, revision));
            }
        }

        foreach (var (id, revision) in orphans)
        {
            await storage.Documents.DeleteAsync(id, revision, cancellationToken);
        }

        return orphans.Count;
    }

    private async Task<int> RowsAsync(
        int turn,
        IReadOnlyDictionary<string, KnownArticle> known,
        CancellationToken cancellationToken
    )
    {
        // While it is listed: what was cleared before a run is cut is cleared.
        var removed = 0;
        await foreach (var (partition, id, version, isEmpty) in storage.Index.CellsAsync(turn, cancellationToken))
        {
            if (known.TryGetValue(id, out var article))
            {
                if (article.HasOvertaken(version))
                {
                    await storage.Index.RemoveAsync(partition, id, version, cancellationToken);
                    removed++;
                }
                else if (isEmpty && article.IsSettledAt(version))
                {
                    await storage.Index.RemoveIfEmptyAsync(partition, id, version, cancellationToken);
                    removed++;
                }
            }
            else if (await storage.Articles.FindAsync(id, cancellationToken) is null)
            {
                await removal.ClearAsync(id, version.Revision + 1, [partition], cancellationToken);
                removed++;
            }
        }

        return removed;
    }
}
