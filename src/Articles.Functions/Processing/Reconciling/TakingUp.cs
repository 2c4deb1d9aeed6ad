using Articles.Functions.Memory;
using Articles.Functions.Processing.Attempts;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>Processes an article that nobody else will, or gives it up where it was tried often enough.</summary>
public sealed class TakingUp(
    ArticleStorage storage,
    ArticleNormalization normalization,
    ArticleAnalysisStep analysis,
    ArticleAttempts attempts,
    RestingMemory memory
)
{
    /// <summary>Takes up an upload that nobody has seen: it gets its row first, so that its attempts can be counted.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="upload">The upload.</param>
    /// <param name="report">Takes what was done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RunNewAsync(
        string id,
        UploadHeading upload,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
    {
        var queued = new ArticleRecord
        {
            Id = id,
            Name = upload.Name,
            UploadedAt = upload.WrittenAt,
        };
        if (
            await storage.Articles.TryChangeAsync(null, queued, cancellationToken)
            && await storage.Articles.FindAsync(id, cancellationToken) is { } article
        )
        {
            await RunAsync(article, report, cancellationToken);
        }
    }

    /// <summary>Takes up an article whose work was dropped.</summary>
    /// <param name="article">The article.</param>
    /// <param name="report">Takes what was done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RunAsync(ArticleRecord article, ReconciliationReport report, CancellationToken cancellationToken)
    {
        if (article.Attempts >= AttemptSchedule.Most)
        {
            var reason =
                $"The article was tried {article.Attempts} times in vain; the upload is kept and can be sent again. "
                + (article.LastError ?? "Each time the process ended or ran out of time.");
            await normalization.GiveUpAsync(article.Name, reason, cancellationToken);
            report.GivenUp++;
            return;
        }

        if (await attempts.TryBeginAsync(article, cancellationToken))
        {
            using (memory.Begin())
            {
                await attempts.RunOnceAsync(
                    article.Id,
                    async token =>
                    {
                        await normalization.RunAsync(article.Name, token);
                        await analysis.RunAsync(article.Id, token);
                    },
                    cancellationToken
                );
            }
            report.Processed++;
        }
    }
}
