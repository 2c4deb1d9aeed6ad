using Articles.Storage;
using Articles.Storage.Articles;
using Polly;
using Polly.Timeout;

namespace Articles.Functions.Processing.Attempts;

/// <summary>
/// Runs a step of an article's processing: waits for a storage that is away, and notes at the article what else failed,
/// so that whoever looks at it sees how often it was tried and why it is not done. A run that succeeds notes nothing.
/// </summary>
public sealed partial class ArticleAttempts(
    ArticleStorage storage,
    ResiliencePipeline whileAway,
    TimeProvider clock,
    ILogger<ArticleAttempts> logger
)
{
    /// <summary>How long noting a failure may take: the failure itself must be told.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Longest reason that is kept, in UTF-16 units.</summary>
    private const int LongestReason = 300;

    /// <summary>Runs a step.</summary>
    /// <param name="id">The article.</param>
    /// <param name="name">Its name, where it may have no row yet; else null.</param>
    /// <param name="step">The step, which may be repeated.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Exception">What the step failed with; it is noted.</exception>
    public async Task RunAsync(
        string id,
        string? name,
        Func<CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var hasWaited = false;
        try
        {
            await whileAway.ExecuteAsync(
                async token =>
                {
                    try
                    {
                        await step(token);
                    }
                    catch (Exception e) when (!token.IsCancellationRequested && StorageOutage.Is(e))
                    {
                        hasWaited = true;
                        throw;
                    }
                },
                cancellationToken
            );
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // A run that took too long without waiting for the storage is the article's failure.
            var isPassing = e is TimeoutRejectedException ? hasWaited : IsPassing(e);
            await NoteAsync(id, name, e, isPassing, isCounted: false);
            throw;
        }
    }

    /// <summary>Runs a step that was begun by <see cref="TryBeginAsync"/>, without waiting: the next turn comes soon.</summary>
    public async Task RunOnceAsync(string id, Func<CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            await NoteAsync(id, null, e, IsPassing(e), isCounted: true);
            throw;
        }
    }

    /// <summary>
    /// Begins an attempt of the reconciler by counting it first: one that ends the process is counted too.
    /// </summary>
    /// <returns>Whether it may go on: the article is as it was read and its time has come.</returns>
    public async Task<bool> TryBeginAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return now >= AttemptSchedule.Next(article)
            && await storage.Articles.TryChangeAsync(
                article,
                article with
                {
                    Attempts = article.Attempts + 1,
                    TriedAt = now,
                },
                cancellationToken
            );
    }

    /// <summary>
    /// Notes that the host has given up on an article. Runs that ended by what passes count nothing here either.
    /// </summary>
    /// <param name="id">The article.</param>
    /// <param name="uploadETag">The upload that the host gave up on, where its message says; null where it does not.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task NotePoisonAsync(string id, string? uploadETag, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            null,
            async article =>
                IsPassing(article.LastError)
                || (uploadETag is not null && article.UploadETag.Length > 0 && article.UploadETag != uploadETag)
                || await IsSettledAsync(article, cancellationToken)
                    ? article
                    : article with
                    {
                        Attempts = Math.Max(article.Attempts, AttemptSchedule.OfHost),
                        TriedAt = clock.GetUtcNow(),
                        LastError =
                            article.LastError
                            ?? $"It failed {AttemptSchedule.OfHost} times in a row without saying why: the process ended or ran out of time.",
                    },
            cancellationToken
        );

    /// <summary>Whether what a run failed with, as it was noted, is no fault of the article and passes.</summary>
    public static bool IsPassing(string? lastError) =>
        lastError == TurnNotComeException.Text || lastError?.StartsWith(Outage, StringComparison.Ordinal) == true;

    private const string Outage = "The storage did not answer: ";

    private static bool IsPassing(Exception error) => error is TurnNotComeException || StorageOutage.Is(error);

    private async Task NoteAsync(string id, string? name, Exception error, bool isPassing, bool isCounted)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            // The storage's absence and a turn that did not come say nothing of the article and do not count against it, nor does
            // the attempt that was counted before it began.
            var counts = (isCounted, isPassing) switch
            {
                (false, false) => 1,
                (true, true) => -1,
                _ => 0,
            };
            await ChangeAsync(
                id,
                name,
                async article =>
                    // What failed after the work's end, on old rows or on an article that was reopened, is in the log.
                    await IsSettledAsync(article, patience.Token)
                        ? article
                        : article with
                        {
                            Attempts = Math.Max(0, article.Attempts + counts),
                            TriedAt = clock.GetUtcNow(),
                            LastError = Stated(error, isPassing),
                        },
                patience.Token
            );
        }
        catch (Exception e)
        {
            LogNotNoted(id, e);
        }
    }

    // Nothing is due: the upload that is there is the one that all was done for.
    private async Task<bool> IsSettledAsync(ArticleRecord article, CancellationToken cancellationToken) =>
        !article.IsOpen && await storage.Uploads.ETagAsync(article.Name, cancellationToken) == article.UploadETag;

    private async Task ChangeAsync(
        string id,
        string? name,
        Func<ArticleRecord, Task<ArticleRecord>> change,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var before = await storage.Articles.FindAsync(id, cancellationToken);
            if (before is null && name is null)
            {
                return;
            }

            var after = await change(
                before
                    ?? new ArticleRecord
                    {
                        Id = id,
                        Name = name!,
                        UploadedAt = clock.GetUtcNow(),
                    }
            );
            if (after == before || await storage.Articles.TryChangeAsync(before, after, cancellationToken))
            {
                return;
            }
        }
    }

    private static string Stated(Exception error, bool isPassing) =>
        error is TurnNotComeException ? TurnNotComeException.Text
        : isPassing ? Outage + Reason(error)
        : Reason(error);

    // The first line: a storage's errors go on with the headers of its answer.
    private static string Reason(Exception error)
    {
        var line = error.Message.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        return $"{error.GetType().Name}: {LongText.Clip(line, LongestReason)}";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A failed attempt on article {Id} could not be noted")]
    private partial void LogNotNoted(string id, Exception error);
}
