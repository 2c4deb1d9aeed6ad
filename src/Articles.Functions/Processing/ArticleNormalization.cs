using Articles.Functions.Processing.Attempts;
using Articles.Functions.Telemetry;
using Articles.Functions.Triggers;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;
using Articles.Text;

namespace Articles.Functions.Processing;

/// <summary>Takes an upload to a normalized document, or to a stated rejection.</summary>
/// <remarks>
/// A run claims the version it has read by changing the article's row under the ETag it saw; of two runs one wins,
/// and the other finds out what is left to do. Any run may die anywhere: the next one over the same upload resumes.
/// </remarks>
public sealed partial class ArticleNormalization(
    ArticleStorage storage,
    ArticleNormalizer normalizer,
    LargeTexts largeTexts,
    ArticlePublication publication,
    ArticleClearing clearing,
    ArticleRemoval removal,
    ArticleTelemetry telemetry,
    TimeProvider clock,
    ILogger<ArticleNormalization> logger
)
{
    /// <summary>Normalizes the upload of a name, whatever its state is by now.</summary>
    /// <param name="name">The blob's name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task RunAsync(string name, CancellationToken cancellationToken) =>
        RunAsync(name, (id, upload, _) => ReadAsync(id, upload, cancellationToken), IsDoneAsync, cancellationToken);

    /// <summary>
    /// Rejects the version of a name's upload that was tried, unless its processing has come to an end meanwhile; a version
    /// that came since is normalized.
    /// </summary>
    /// <param name="name">The blob's name.</param>
    /// <param name="reason">Why, for the uploader.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task GiveUpAsync(string name, string reason, CancellationToken cancellationToken) =>
        RunAsync(
            name,
            (id, upload, article) =>
                article?.ForUpload(upload.ETag, upload.WrittenAt).Attempts >= AttemptSchedule.Most
                    ? ValueTask.FromResult(new NormalizationOutcome(null, reason))
                    : ReadAsync(id, upload, cancellationToken),
            (article, _) => Task.FromResult(!article.IsOpen),
            cancellationToken
        );

    private async Task RunAsync(
        string name,
        Func<string, Upload, ArticleRecord?, ValueTask<NormalizationOutcome>> read,
        Func<ArticleRecord, CancellationToken, Task<bool>> isDone,
        CancellationToken cancellationToken
    )
    {
        var id = ArticleId.FromName(name);
        while (true)
        {
            var upload = await storage.Uploads.FindAsync(name, cancellationToken);
            var article = await storage.Articles.FindAsync(id, cancellationToken);
            if (upload is null)
            {
                await removal.RunAsync(id, cancellationToken);
                return;
            }

            using var step = telemetry.Begin(FunctionNames.Normalize, upload.TraceParent, id);
            var isClaimed = article is { Revision: > 0, IsRemoved: false } && article.UploadETag == upload.ETag;
            if (isClaimed && await isDone(article!, cancellationToken))
            {
                return;
            }

            var outcome = await read(id, upload, article);
            // The claim's status says what came out when it was made: another release may read the file otherwise.
            if (!isClaimed || (outcome.Article is null) != (article!.Status == ArticleStatus.Queued))
            {
                var claim = Claim(id, name, article, upload, outcome);
                if (!await storage.Articles.TryChangeAsync(article, claim, cancellationToken))
                {
                    continue;
                }

                article = await storage.Articles.FindAsync(id, cancellationToken);
                if (article?.Revision != claim.Revision)
                {
                    continue;
                }
            }

            step.Of(article!);
            if (await FinishAsync(article!, outcome, cancellationToken))
            {
                return;
            }
        }
    }

    // An analyzed or rejected version needs nothing more of this step, but whoever died last may have left rows behind.
    private async Task<bool> IsDoneAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        switch (article.Status)
        {
            case ArticleStatus.Analyzed or ArticleStatus.Rejected:
                await clearing.CleanAsync(article, cancellationToken);
                return true;
            case ArticleStatus.Normalized:
                return await storage.Documents.RevisionAsync(article.Id, cancellationToken) >= article.Revision;
            default:
                return false;
        }
    }

    private async ValueTask<NormalizationOutcome> ReadAsync(
        string id,
        Upload upload,
        CancellationToken cancellationToken
    )
    {
        if (upload.Content is not { } content)
        {
            return new NormalizationOutcome(
                null,
                $"The file has {upload.Length:N0} bytes; articles of up to {UploadStore.MaximumLength:N0} bytes are read."
            );
        }

        try
        {
            return await largeTexts.RunAsync(
                ArticleNormalizer.MostCharacters(content.Span),
                () => ValueTask.FromResult(normalizer.Normalize(content.Span, Charset(upload.ContentType))),
                cancellationToken
            );
        }
        catch (Exception e) when (PermanentFault.Is(e))
        {
            LogFault(id, upload.ETag, e);
            return new NormalizationOutcome(null, PermanentFault.Reason("normalized", e));
        }
    }

    private ArticleRecord Claim(
        string id,
        string name,
        ArticleRecord? before,
        Upload upload,
        NormalizationOutcome outcome
    )
    {
        var facts = outcome.Article?.Facts;
        var tried = before is { IsRemoved: false } ? before.ForUpload(upload.ETag, upload.WrittenAt) : null;
        return new ArticleRecord
        {
            Id = id,
            Name = name,
            UploadETag = upload.ETag,
            UploadedAt = upload.WrittenAt,
            Revision = ArticleRecord.NextRevision(before, clock.GetUtcNow()),
            LiveRevision = before is { IsRemoved: false } ? before.LiveRevision : 0,
            Document = outcome.Article is { } text ? NormalizedDocument.Of(id, name, 0, text).Digest() : null,
            LiveDocument = before?.LiveDocument,
            // A rejection is stated when nothing of an earlier version is left to see.
            Status = outcome.Article is null ? ArticleStatus.Queued : ArticleStatus.Normalized,
            Title = facts?.Title,
            Byline = facts?.Byline,
            Source = facts?.Source,
            PublishedOn = facts?.PublishedOn?.ToString("yyyy-MM-dd"),
            Language = outcome.Article?.Language,
            Script = outcome.Article?.Script.ToString(),
            AnalyzedAt = before?.AnalyzedAt,
            Attempts = tried?.Attempts ?? 0,
            TriedAt = tried?.TriedAt,
            // What was to pass has passed.
            LastError = ArticleAttempts.IsPassing(tried?.LastError) ? null : tried?.LastError,
            Counts = before?.Counts ?? ArticleCounts.None,
            Fallbacks = before?.Fallbacks ?? [],
            Sketch = before?.Sketch,
            HasStaleResults = before?.HasStaleResults ?? false,
            WasRejected =
                before is { IsRemoved: false } and ({ Status: ArticleStatus.Rejected } or { WasRejected: true }),
        };
    }

    private async Task<bool> FinishAsync(
        ArticleRecord article,
        NormalizationOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        if (outcome.Article is not { } text)
        {
            var rejection = await publication.RejectAsync(article, outcome.Rejection!, cancellationToken);
            return rejection is not (PublicationOutcome.Changed or PublicationOutcome.Reopened);
        }

        var document = NormalizedDocument.Of(article.Id, article.Name, article.Revision, text) with
        {
            TraceParent = ArticleTelemetry.TraceParent,
        };
        await storage.Documents.WriteAsync(document, cancellationToken);
        LogNormalized(article.Id, article.Revision, text.Text.Length, text.Repairs.Count);
        telemetry.Normalized(text);
        return true;
    }

    private static string? Charset(string? contentType) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type)
            ? type.CharSet?.Trim('"')
            : null;

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Normalized article {Id} version {Revision}: {Length} characters, {Repairs} repairs"
    )]
    private partial void LogNormalized(string id, long revision, int length, int repairs);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The upload of article {Id} with the ETag {ETag} could not be normalized"
    )]
    private partial void LogFault(string id, string eTag, Exception error);
}
