using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;

namespace Articles.Functions.Processing;

/// <summary>
/// Takes away what a run wrote after a removal or a later version had overtaken and cleared it, and did not live to take
/// back: documents, contributions and index rows of no article, and those of an earlier version that none replaces.
/// </summary>
public sealed class OrphanRemoval(ArticleStorage storage, ArticleRemoval removal)
{
    /// <summary>Turns after which everything was looked at: one part a turn keeps the reading small.</summary>
    public const int Turns = IndexTable.Turns;

    /// <summary>Looks at all contributions, and at one part of the documents and of the index.</summary>
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
        var cells = new List<IndexCell>();
        await foreach (var (id, revision) in storage.Directory.ContributorsAsync(cancellationToken))
        {
            cells.Add(new IndexCell("", id, revision));
        }

        await foreach (var cell in storage.Index.CellsAsync(turn, cancellationToken))
        {
            cells.Add(cell);
        }

        var removed = 0;
        foreach (var (partition, id, revision) in cells)
        {
            if (known.TryGetValue(id, out var article))
            {
                if (partition.Length > 0 && article.HasOvertaken(revision))
                {
                    await storage.Index.RemoveAsync(partition, id, revision, cancellationToken);
                    removed++;
                }
            }
            else if (await storage.Articles.FindAsync(id, cancellationToken) is null)
            {
                string[] partitions = partition.Length > 0 ? [partition] : [];
                await removal.ClearAsync(id, revision + 1, partitions, cancellationToken);
                removed++;
            }
        }

        return removed;
    }
}
