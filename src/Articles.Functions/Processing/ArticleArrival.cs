using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Processing;

/// <summary>Shows an article from the moment that its upload was accepted, whatever a removal of an earlier one is at.</summary>
public sealed class ArticleArrival(ArticleStorage storage, TimeProvider clock)
{
    /// <summary>
    /// Gives an article its row, or back the one that is on its way out. Before the blob is written, so that whoever
    /// follows its address finds it; and after, for a removal that began before may have ended in between.
    /// </summary>
    /// <returns>Whether there was none.</returns>
    public async Task<bool> ShowAsync(string name, CancellationToken cancellationToken)
    {
        // In whole seconds, as the storage will have it: an article must not move back in the list while somebody walks it.
        var now = clock.GetUtcNow();
        var queued = new ArticleRecord
        {
            Id = ArticleId.FromName(name),
            Name = name,
            UploadedAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
        };
        while (!await storage.Articles.TryChangeAsync(null, queued, cancellationToken))
        {
            var article = await storage.Articles.FindAsync(queued.Id, cancellationToken);
            if (article is { IsRemoved: false })
            {
                return false;
            }

            if (
                article is not null
                && await storage.Articles.TryChangeAsync(
                    article,
                    article.Returned(queued.UploadedAt),
                    cancellationToken
                )
            )
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>
    /// Marks an article whose earlier version came to its end as one that work is due on, when its upload was written anew:
    /// else whoever follows it would take that version's end for the new one's. Results stay as they are until the new
    /// upload is read; if nobody reads it, the reconciler does.
    /// </summary>
    /// <param name="name">The blob's name.</param>
    /// <param name="uploadETag">The upload's version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task AwaitAsync(string name, string uploadETag, CancellationToken cancellationToken)
    {
        var id = ArticleId.FromName(name);
        while (
            await storage.Articles.FindAsync(id, cancellationToken) is { IsOpen: false } article
            && article.UploadETag != uploadETag
            && !await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken)
        )
        {
            // Someone changed it first: a run that has read the new upload, or one that was late with the old.
        }
    }
}
