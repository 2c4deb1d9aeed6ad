using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Index;

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
    TimeProvider clock,
    ILogger<Reconciliation> logger
)
{
    /// <summary>How long a trigger has before its work is done here: longer than a scan and a run take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs once over everything.</summary>
    /// <param name="patience">How old something must be to count as forgotten.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ReconciliationReport> RunAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var deadline = clock.GetUtcNow() - patience;
        var uploads = new Dictionary<string, UploadState>(StringComparer.Ordinal);
        await foreach (var upload in storage.Uploads.AllAsync(cancellationToken))
        {
            uploads[ArticleId.FromName(upload.Name)] = new(upload.Name, upload.ETag, upload.WrittenAt);
        }

        var report = new ReconciliationReport();
        var known = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var article in storage.Articles.AllAsync(cancellationToken))
        {
            known.Add(article.Id);
            await SettleAsync(article, uploads.GetValueOrDefault(article.Id), deadline, report, cancellationToken);
        }

        foreach (var (id, upload) in uploads)
        {
            if (!known.Contains(id) && upload.WrittenAt < deadline)
            {
                await normalization.RunAsync(upload.Name, cancellationToken);
                report.Processed++;
            }
        }

        report.Orphans = await RemoveOrphansAsync(known, cancellationToken);
        report.Folded = await storage.Directory.FoldAsync(1, cancellationToken);
        LogDone(uploads.Count, report.Processed, report.Removed, report.Orphans, report.Folded);
        return report;
    }

    private async Task SettleAsync(
        ArticleRecord article,
        UploadState? upload,
        DateTimeOffset deadline,
        ReconciliationReport report,
        CancellationToken cancellationToken
    )
    {
        if (upload is null)
        {
            // An upload call writes the row before the blob: give it its time.
            if (article.UploadedAt < deadline && await storage.Uploads.ETagAsync(article.Name, cancellationToken) is null)
            {
                await removal.RunAsync(article.Id, cancellationToken);
                report.Removed++;
            }

            return;
        }

        var isStale = article.UploadETag != upload.ETag;
        if (upload.WrittenAt < deadline && (isStale || article.IsOpen || article.HasStaleResults))
        {
            await normalization.RunAsync(upload.Name, cancellationToken);
            await analysis.RunAsync(article.Id, cancellationToken);
            report.Processed++;
        }
    }

    // Index rows of articles that no longer exist: only a run that was overtaken by a removal and then killed leaves
    // them. One partition a run, in turn by the clock, keeps the reading small.
    private async Task<int> RemoveOrphansAsync(HashSet<string> known, CancellationToken cancellationToken)
    {
        var turn = (int)(clock.GetUtcNow().ToUnixTimeSeconds() / 60 % IndexPartitions.Buckets);
        var partition = IndexPartitions.Bucket(turn);
        var orphans = new List<(string Id, long Revision)>();
        await foreach (var article in storage.Index.ArticlesAsync(partition, cancellationToken))
        {
            if (!known.Contains(article.ArticleId))
            {
                orphans.Add(article);
            }
        }

        var removed = 0;
        foreach (var (id, revision) in orphans)
        {
            if (await storage.Articles.FindAsync(id, cancellationToken) is null)
            {
                await removal.ClearAsync(id, revision, cancellationToken);
                removed++;
            }
        }

        return removed;
    }

    private sealed record UploadState(string Name, string ETag, DateTimeOffset WrittenAt);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Reconciled {Uploads} uploads: {Processed} processed, {Removed} removed, {Orphans} orphans, {Folded} folded"
    )]
    private partial void LogDone(int uploads, int processed, int removed, int orphans, int folded);
}

/// <summary>What a reconciliation did.</summary>
public sealed class ReconciliationReport
{
    /// <summary>Articles taken up again.</summary>
    public int Processed { get; set; }

    /// <summary>Articles removed because their upload is gone.</summary>
    public int Removed { get; set; }

    /// <summary>Articles of which only index rows were left.</summary>
    public int Orphans { get; set; }

    /// <summary>Contributions taken into the directory's snapshot.</summary>
    public int Folded { get; set; }
}
