using Articles.Analysis.Duplicates;
using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Processing.Duplicates;

/// <summary>
/// Sees to it that of several articles of one text the earliest upload counts and each other is marked as its duplicate.
/// </summary>
/// <remarks>
/// A run files its text before it looks for others, so of two runs at the same time at least one sees the other. What
/// it sees may change what stands: the other is then reopened, to be processed again.
/// </remarks>
public sealed class DuplicateSearch(ArticleStorage storage)
{
    /// <summary>Finds what an article is a duplicate of, and tells those that are duplicates of it.</summary>
    /// <param name="article">The article, its text filed already.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The original, or null; and the names of articles that were reopened and are to be processed.</returns>
    public async Task<(string? Original, IReadOnlyList<string> Reopened)> FindAsync(
        ArticleRecord article,
        CancellationToken cancellationToken
    )
    {
        if (article.Sketch is not { } sketch)
        {
            return (null, []);
        }

        string? original = null;
        var reopened = new List<string>();
        var same = await storage.Sketches.FindAsync(TextSketch.Parse(sketch), article.Id, cancellationToken);
        foreach (var (id, uploadedAt, _) in same)
        {
            var isEarlier = !article.IsEarlierThan(uploadedAt, id);
            if (!isEarlier && original is not null)
            {
                // The original has told them.
                break;
            }

            if (
                await storage.Articles.FindAsync(id, cancellationToken) is not { } other
                || other.IsRemoved
                || other.UploadedAt != uploadedAt
                || other.Status == ArticleStatus.Rejected
            )
            {
                continue;
            }

            if (isEarlier)
            {
                original ??= id;
            }

            bool IsWrong(ArticleRecord it) =>
                it.UploadedAt == uploadedAt
                && (isEarlier ? it.DuplicateOf == article.Id : IsLater(it.DuplicateOf, article, same));
            if (await ReopenAsync(other, IsWrong, cancellationToken))
            {
                reopened.Add(other.Name);
            }
        }

        return (original, reopened);
    }

    /// <summary>Reopens the duplicates of an article that has another text from now on, or none.</summary>
    /// <param name="article">The article as it was.</param>
    /// <param name="now">Its text from now on; null if it is gone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ReleaseAsync(ArticleRecord article, TextSketch? now, CancellationToken cancellationToken)
    {
        if (article.Sketch is not { } before)
        {
            return;
        }

        foreach (
            var (id, _, sketch) in await storage.Sketches.FindAsync(
                TextSketch.Parse(before),
                article.Id,
                cancellationToken
            )
        )
        {
            if (now?.IsSame(TextSketch.Parse(sketch)) != true)
            {
                var other = await storage.Articles.FindAsync(id, cancellationToken);
                await ReopenAsync(other, it => it.DuplicateOf == article.Id, cancellationToken);
            }
        }
    }

    // Whether an article counts as an original, or as the duplicate of one that is later than this one.
    private static bool IsLater(
        string? original,
        ArticleRecord article,
        IReadOnlyList<Storage.Index.ArticleSketch> same
    ) =>
        original is null
        || (
            same.FirstOrDefault(a => a.ArticleId == original) is { } other
            && article.IsEarlierThan(other.UploadedAt, other.ArticleId)
        );

    // A run of the other that is under way then comes to nothing, and the next looks for itself.
    private async Task<bool> ReopenAsync(
        ArticleRecord? other,
        Func<ArticleRecord, bool> isWrong,
        CancellationToken cancellationToken
    )
    {
        while (other is { IsRemoved: false, IsReopened: false } && isWrong(other))
        {
            if (await storage.Articles.TryChangeAsync(other, other.Reopened(), cancellationToken))
            {
                return true;
            }

            other = await storage.Articles.FindAsync(other.Id, cancellationToken);
        }

        return false;
    }
}
