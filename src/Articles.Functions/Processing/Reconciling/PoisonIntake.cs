using Articles.Functions.Processing.Attempts;
using Articles.Functions.Triggers;
using Articles.Storage;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>Takes from the poison queue what the host has given up on, and notes it at the articles.</summary>
public sealed partial class PoisonIntake(ArticleStorage storage, ArticleAttempts attempts, ILogger<PoisonIntake> logger)
{
    /// <summary>Takes what is there.</summary>
    /// <returns>How many messages; 0 also when the queue is away.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Poison.TakeAsync(
                FunctionNames.BlobFunctionIds,
                (blob, id) => attempts.NotePoisonAsync(id, blob.UploadETag, cancellationToken),
                cancellationToken
            );
        }
        // The queue is another service than the blobs and tables: what it holds waits for the next run, the rest does
        // not.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && StorageOutage.Is(e))
        {
            LogQueueDown(e);
            return 0;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The poison queue could not be read; the next run reads it")]
    private partial void LogQueueDown(Exception error);
}
