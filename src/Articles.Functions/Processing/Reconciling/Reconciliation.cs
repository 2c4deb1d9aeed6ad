using Articles.Functions.Telemetry;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>
/// Holds the containers against the tables: an upload that no trigger reported is processed, work that was dropped
/// half-way is taken up again, and what is left of a deleted upload goes. Blob triggers promise none of this.
/// </summary>
public sealed partial class Reconciliation(
    ArticleStorage storage,
    UploadListing listing,
    TakingUp takingUp,
    ArticleRemoval removal,
    OrphanRemoval orphans,
    PoisonIntake poison,
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

    /// <summary>How long a whole run may take, with the looking and the waiting: shorter than <c>functionTimeout</c>.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>When a run begins its last article: what it takes up has a minute and a half before the run is cut.</summary>
    private static readonly TimeSpan LastBegin = TimeSpan.FromMinutes(2.5);

    /// <summary>Runs once over everything, or as far as it comes in four minutes.</summary>
    /// <param name="patience">How old something must be to count as forgotten.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ReconciliationReport> RunAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var report = new ReconciliationReport();
        try
        {
            await RunAsync(patience, clock.GetUtcNow(), report, either.Token);
        }
        catch (Exception e)
            when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested && StorageOutage.Is(e))
        {
            LogCut(Longest.TotalMinutes, e);
        }
        finally
        {
            // Also of a run that is cut, which may not know the oldest upload: whoever watches must not take that for none.
            telemetry.Reconciled(report.Poisoned, report.Oldest);
            LogDone(
                report.Uploads,
                report.Processed,
                report.Removed,
                report.Orphans,
                report.Folded,
                report.Poisoned,
                report.Failed,
                report.GivenUp,
                (long?)report.Oldest?.TotalSeconds
            );
        }

        return report;
    }

    private async Task RunAsync(
        TimeSpan patience,
        DateTimeOffset start,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
    {
        report.Poisoned = await poison.RunAsync(cancellationToken);
        // First of all: readers wait for what is not folded, and a fold counts for ever what is not taken back before.
        report.Orphans = await orphans.TakeBackAsync(cancellationToken);
        report.Folded = await storage.Directory.FoldAsync(cancellationToken);
        var deadline = clock.GetUtcNow() - patience;
        var uploads = await listing.ReadAsync(cancellationToken);
        report.Uploads = uploads.Count;
        var now = clock.GetUtcNow();
        var run = new Run(deadline, now + Budget < start + LastBegin ? now + Budget : start + LastBegin, report);
        var known = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        await foreach (var article in storage.Articles.AllAsync(cancellationToken))
        {
            known.Add(article.Id, KnownArticle.Of(article));
            var upload = uploads.GetValueOrDefault(article.Id);
            await TryAsync(article.Id, run, () => SettleAsync(article, upload, run, cancellationToken));
        }

        report.Oldest = OldestAge(uploads, known);
        foreach (var (id, upload) in uploads)
        {
            if (!known.ContainsKey(id) && upload.WrittenAt < deadline)
            {
                await TryAsync(id, run, () => takingUp.RunNewAsync(id, upload, report, cancellationToken));
            }
        }

        await ReopenDuplicatesAsync(known, run, cancellationToken);
        var turn = (int)(clock.GetUtcNow().ToUnixTimeSeconds() / 60 % OrphanRemoval.Turns);
        report.Orphans += await orphans.RunAsync(turn, known, cancellationToken);
    }

    // As they were found: what this run has done by now shows in the next.
    private TimeSpan OldestAge(
        IReadOnlyDictionary<string, UploadHeading> uploads,
        Dictionary<string, KnownArticle> known
    )
    {
        var now = clock.GetUtcNow();
        return uploads
            .Where(u =>
                !known.TryGetValue(u.Key, out var article) || article.IsOpen || article.UploadETag != u.Value.ETag
            )
            .Select(u => now - u.Value.WrittenAt)
            .DefaultIfEmpty()
            .Max();
    }

    // One article that cannot be processed must not keep the others waiting; an outage is everyone's.
    private async Task TryAsync(string id, Run run, Func<Task> work)
    {
        if (clock.GetUtcNow() >= run.End)
        {
            return;
        }

        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException && !StorageOutage.Is(e))
        {
            run.Report.Failed++;
            LogFailed(id, e);
        }
    }

    private async Task SettleAsync(
        ArticleRecord article,
        UploadHeading? upload,
        Run run,
        CancellationToken cancellationToken
    )
    {
        if (upload is null)
        {
            // An upload call writes the row before the blob: give it its time.
            if (
                article.UploadedAt < run.Deadline
                && await storage.Uploads.ETagAsync(article.Name, cancellationToken) is null
            )
            {
                await removal.RunAsync(article.Id, cancellationToken);
                run.Report.Removed++;
            }

            return;
        }

        var isStale = article.UploadETag != upload.ETag;
        var isForgotten = upload.WrittenAt < run.Deadline && (isStale || article.IsOpen || article.HasStaleResults);
        if (article.IsReopened || isForgotten)
        {
            await takingUp.RunAsync(article.ForUpload(upload.ETag, upload.WrittenAt), run.Report, cancellationToken);
        }
    }

    // A duplicate of what is gone, or was never read in the end, whose release was missed.
    private async Task ReopenDuplicatesAsync(
        Dictionary<string, KnownArticle> known,
        Run run,
        CancellationToken cancellationToken
    )
    {
        foreach (var (id, duplicate) in known)
        {
            if (
                duplicate is { DuplicateOf: { } original, Status: ArticleStatus.Analyzed }
                && (
                    !known.TryGetValue(original, out var found)
                    || found is { IsRemoved: true } or { Status: ArticleStatus.Rejected }
                )
                && await storage.Articles.FindAsync(id, cancellationToken) is { Status: ArticleStatus.Analyzed } article
                && article.DuplicateOf == original
                && await storage.Articles.TryChangeAsync(article, article.Reopened(), cancellationToken)
                && await storage.Articles.FindAsync(id, cancellationToken) is { } reopened
            )
            {
                await TryAsync(id, run, () => takingUp.RunAsync(reopened, run.Report, cancellationToken));
            }
        }
    }

    /// <summary>A run, and what it did so far.</summary>
    /// <param name="Deadline">What is older counts as forgotten.</param>
    /// <param name="End">When it takes up no more articles.</param>
    /// <param name="Report">What it did.</param>
    private sealed record Run(DateTimeOffset Deadline, DateTimeOffset End, ReconciliationReport Report);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The reconciliation was cut after {Minutes} minutes; the next one looks at everything again"
    )]
    private partial void LogCut(double minutes, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Article {Id} could not be reconciled")]
    private partial void LogFailed(string id, Exception error);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Reconciled {Uploads} uploads: {Processed} processed, {Removed} removed, {Orphans} orphans, {Folded} folded, {Poisoned} poisoned, {Failed} failed, {GivenUp} given up; the oldest unprocessed is {OldestSeconds} s old"
    )]
    private partial void LogDone(
        int uploads,
        int processed,
        int removed,
        int orphans,
        int folded,
        int poisoned,
        int failed,
        int givenUp,
        long? oldestSeconds
    );
}
