using Articles.Functions.Http;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Telemetry;
using Articles.Functions.Triggers;
using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Processing;

/// <summary>
/// Holds the containers against the tables: an upload that no trigger reported is processed, work that was dropped
/// half-way is taken up again, and what is left of a deleted upload goes. Blob triggers promise none of this.
/// </summary>
public sealed partial class Reconciliation(
    ArticleStorage storage,
    ArticleNormalization normalization,
    ArticleAnalysisStep analysis,
    ArticleRemoval removal,
    OrphanRemoval orphans,
    ArticleAttempts attempts,
    ArticleTelemetry telemetry,
    TimeProvider clock,
    ILogger<Reconciliation> logger
)
{
    /// <summary>How long a trigger has before its work is done here: longer than a scan and a run take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long a run takes up articles; the rest is the next one's. The host ends the whole handler, with all that it
    /// is doing, when one run is longer than <c>functionTimeout</c> in <c>host.json</c>.
    /// </summary>
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(2);

    /// <summary>Runs once over everything.</summary>
    /// <param name="patience">How old something must be to count as forgotten.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ReconciliationReport> RunAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var poisoned = await TakePoisonAsync(cancellationToken);
        var deadline = clock.GetUtcNow() - patience;
        var uploads = new Dictionary<string, UploadState>(StringComparer.Ordinal);
        await foreach (var upload in storage.Uploads.AllAsync(cancellationToken))
        {
            uploads[ArticleId.FromName(upload.Name)] = new(upload.Name, upload.ETag, upload.WrittenAt);
        }

        var report = new ReconciliationReport
        {
            Deadline = deadline,
            End = clock.GetUtcNow() + Budget,
            Poisoned = poisoned,
        };
        var known = new Dictionary<string, ArticleRecord>(StringComparer.Ordinal);
        await foreach (var article in storage.Articles.AllAsync(cancellationToken))
        {
            known.Add(article.Id, article);
            var upload = uploads.GetValueOrDefault(article.Id);
            await TryAsync(article.Id, report, () => SettleAsync(article, upload, report, cancellationToken));
        }

        foreach (var (id, upload) in uploads)
        {
            if (!known.ContainsKey(id) && upload.WrittenAt < deadline)
            {
                await TryAsync(id, report, () => TakeUpNewAsync(id, upload, report, cancellationToken));
            }
        }

        var oldest = OldestAge(uploads, known);
        telemetry.Reconciled(poisoned, oldest);
        await ReopenDuplicatesAsync(known, report, cancellationToken);
        var turn = (int)(clock.GetUtcNow().ToUnixTimeSeconds() / 60 % OrphanRemoval.Turns);
        report.Orphans += await orphans.RunAsync(turn, known, cancellationToken);
        report.Folded = await storage.Directory.FoldAsync(1, cancellationToken);
        LogDone(
            uploads.Count,
            report.Processed,
            report.Removed,
            report.Orphans,
            report.Folded,
            poisoned,
            (long)oldest.TotalSeconds
        );
        return report;
    }

    // The queue is another service than the blobs and tables: what it holds waits for the next run, the rest does not.
    private async Task<int> TakePoisonAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Poison.TakeAsync(
                FunctionNames.BlobFunctionIds,
                (_, id) => attempts.NotePoisonAsync(id, cancellationToken),
                cancellationToken
            );
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && Problems.IsStorageOutage(e))
        {
            LogQueueDown(e);
            return 0;
        }
    }

    // As they were found: what this run has done by now shows in the next.
    private TimeSpan OldestAge(Dictionary<string, UploadState> uploads, Dictionary<string, ArticleRecord> known)
    {
        var now = clock.GetUtcNow();
        return uploads
            .Where(u => known.GetValueOrDefault(u.Key) is not { IsOpen: false } a || a.UploadETag != u.Value.ETag)
            .Select(u => now - u.Value.WrittenAt)
            .DefaultIfEmpty()
            .Max();
    }

    // One article that cannot be processed must not keep the others waiting; an outage is everyone's.
    private async Task TryAsync(string id, ReconciliationReport report, Func<Task> work)
    {
        if (clock.GetUtcNow() >= report.End)
        {
            return;
        }

        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException && !Problems.IsStorageOutage(e))
        {
            report.Failed++;
            LogFailed(id, e);
        }
    }

    // An upload that nobody has seen gets its row first, so that its attempts can be counted.
    private async Task TakeUpNewAsync(
        string id,
        UploadState upload,
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
            await TakeUpAsync(article, report, cancellationToken);
        }
    }

    private async Task TakeUpAsync(
        ArticleRecord article,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
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
            await attempts.RunOnceAsync(
                article.Id,
                async token =>
                {
                    await normalization.RunAsync(article.Name, token);
                    await analysis.RunAsync(article.Id, token);
                },
                cancellationToken
            );
            report.Processed++;
        }
    }

    private async Task SettleAsync(
        ArticleRecord article,
        UploadState? upload,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
    {
        if (upload is null)
        {
            // An upload call writes the row before the blob: give it its time.
            if (
                article.UploadedAt < report.Deadline
                && await storage.Uploads.ETagAsync(article.Name, cancellationToken) is null
            )
            {
                await removal.RunAsync(article.Id, cancellationToken);
                report.Removed++;
            }

            return;
        }

        var isStale = article.UploadETag != upload.ETag;
        var isForgotten = upload.WrittenAt < report.Deadline && (isStale || article.IsOpen || article.HasStaleResults);
        if (article.IsReopened || isForgotten)
        {
            await TakeUpAsync(article, report, cancellationToken);
        }
    }

    // A duplicate of what is gone, or was never read in the end, whose release was missed.
    private async Task ReopenDuplicatesAsync(
        Dictionary<string, ArticleRecord> known,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
    {
        foreach (var article in known.Values.Where(a => a is { DuplicateOf: not null, Status: ArticleStatus.Analyzed }))
        {
            if (
                known.GetValueOrDefault(article.DuplicateOf!)
                    is null
                        or { IsRemoved: true }
                        or { Status: ArticleStatus.Rejected }
                && await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken)
                && await storage.Articles.FindAsync(article.Id, cancellationToken) is { } reopened
            )
            {
                await TryAsync(article.Id, report, () => TakeUpAsync(reopened, report, cancellationToken));
            }
        }
    }

    private sealed record UploadState(string Name, string ETag, DateTimeOffset WrittenAt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The poison queue could not be read; the next run reads it")]
    private partial void LogQueueDown(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Article {Id} could not be reconciled")]
    private partial void LogFailed(string id, Exception error);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Reconciled {Uploads} uploads: {Processed} processed, {Removed} removed, {Orphans} orphans, {Folded} folded, {Poisoned} poisoned; the oldest unprocessed is {OldestSeconds} s old"
    )]
    private partial void LogDone(
        int uploads,
        int processed,
        int removed,
        int orphans,
        int folded,
        int poisoned,
        long oldestSeconds
    );
}

/// <summary>What a reconciliation did.</summary>
public sealed class ReconciliationReport
{
    internal DateTimeOffset Deadline { get; init; }

    internal DateTimeOffset End { get; init; }

    /// <summary>Articles that could not be processed; the log says why.</summary>
    public int Failed { get; set; }

    /// <summary>Articles taken up again.</summary>
    public int Processed { get; set; }

    /// <summary>Articles that were tried too often and rejected.</summary>
    public int GivenUp { get; set; }

    /// <summary>Messages taken from the poison queue.</summary>
    public int Poisoned { get; init; }

    /// <summary>Articles removed because their upload is gone.</summary>
    public int Removed { get; set; }

    /// <summary>Documents, and places cleared of rows, that no article has.</summary>
    public int Orphans { get; set; }

    /// <summary>Contributions taken into the directory's snapshot.</summary>
    public int Folded { get; set; }
}
