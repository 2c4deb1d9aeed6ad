using Articles.Analysis;
using Azure;

namespace Articles.Storage.Articles;

/// <summary>What is known of an article as a whole: the row that all others depend on.</summary>
public sealed record ArticleRecord
{
    /// <summary>The number of a version that is begun now.</summary>
    /// <param name="before">The article as it was read, if there is one.</param>
    /// <param name="now">The time.</param>
    public static long NextRevision(ArticleRecord? before, DateTimeOffset now) =>
        Math.Max((before?.Revision ?? 0) + 1, now.UtcTicks);

    /// <summary>See <see cref="ArticleId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The upload's blob name.</summary>
    public required string Name { get; init; }

    /// <summary>ETag of the upload that the newest claim was made for; empty before the first.</summary>
    public string UploadETag { get; init; } = "";

    /// <summary>
    /// Number of the newest version that work was begun on: .NET ticks of its claim, or one more than the number
    /// before it, so that it rises even when an article is deleted and comes back. 0 before the first.
    /// </summary>
    public long Revision { get; init; }

    /// <summary>The version whose results readers see; 0 for none.</summary>
    public long LiveRevision { get; init; }

    /// <summary>Stands for the newest version's document (<see cref="Documents.NormalizedDocument.Digest"/>); null for none.</summary>
    public string? Document { get; init; }

    /// <summary>The same of the document that the live version's results were made of.</summary>
    public string? LiveDocument { get; init; }

    /// <summary>
    /// Whether the live version's results are those of the text that readers get: until a new version is analyzed, only if
    /// it is word for word the one before, as when an article is processed again.
    /// </summary>
    public bool HasResults =>
        LiveRevision != 0 && (LiveRevision == Revision || (Document is not null && Document == LiveDocument));

    /// <summary>How far the newest version has come.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>Why it was rejected, for the uploader; null otherwise.</summary>
    public string? Error { get; init; }

    /// <summary>
    /// Runs that failed since work on the newest upload became due, for another reason than that the storage did not
    /// answer, and runs that the reconciler began. 0 as soon as the work is done.
    /// </summary>
    public int Attempts { get; init; }

    /// <summary>When the last of these was begun or failed (UTC).</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>Why the last run failed; null if none did, or if it died without a word.</summary>
    public string? LastError { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Author line.</summary>
    public string? Byline { get; init; }

    /// <summary>Medium or site.</summary>
    public string? Source { get; init; }

    /// <summary>Date of publication, <c>yyyy-MM-dd</c>.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Script before conversion.</summary>
    public string? Script { get; init; }

    /// <summary>When the upload was last written (UTC).</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>When the live version's analysis was finished (UTC).</summary>
    public DateTimeOffset? AnalyzedAt { get; init; }

    /// <summary>Counts over the live version's text.</summary>
    public ArticleCounts Counts { get; init; } = ArticleCounts.None;

    /// <summary>What the embedded analyzer did of the live version in another's place, and why.</summary>
    public IReadOnlyList<AnalysisFallback> Fallbacks { get; init; } = [];

    /// <summary>
    /// The article that this one is a copy or a reprint of: the earliest upload of the same text; null for none. Lookups
    /// over articles then know only that one.
    /// </summary>
    public string? DuplicateOf { get; init; }

    /// <summary>The sketch of the live version's text (<see cref="Analysis.Duplicates.TextSketch"/>); null for none.</summary>
    public string? Sketch { get; init; }

    /// <summary>Whether results of an earlier version are still to be cleaned away.</summary>
    public bool HasStaleResults { get; init; }

    /// <summary>Whether the version before the newest was rejected and the directory still counts it so.</summary>
    public bool WasRejected { get; init; }

    /// <summary>Whether the article is on its way out: readers no longer see it, its rows are being taken away.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Whether it is to be processed again, whatever its upload's version.</summary>
    public bool IsReopened => Revision > 0 && UploadETag.Length == 0 && !IsRemoved;

    /// <summary>Whether its upload is the earlier of two; of two at one time, that of the lower id.</summary>
    public bool IsEarlierThan(DateTimeOffset uploadedAt, string id) =>
        UploadedAt != uploadedAt ? UploadedAt < uploadedAt : string.CompareOrdinal(Id, id) < 0;

    /// <summary>The row's own ETag; default for a record that was not read from the table.</summary>
    public ETag RowETag { get; init; }

    /// <summary>The article when all work on its newest version is done.</summary>
    public ArticleRecord Settled() => this with { Attempts = 0, TriedAt = null, LastError = null };

    /// <summary>
    /// The article as it stands to an upload: attempts that were made before it came, on the one before, say nothing of it.
    /// </summary>
    /// <param name="uploadETag">The upload.</param>
    /// <param name="writtenAt">When it came.</param>
    public ArticleRecord ForUpload(string uploadETag, DateTimeOffset writtenAt) =>
        UploadETag == uploadETag || TriedAt >= writtenAt ? this : Settled();

    /// <summary>The article when it is to be processed again, as if its upload were new; readers keep what they have.</summary>
    public ArticleRecord Reopened() =>
        Settled() with
        {
            UploadETag = "",
            Status = ArticleStatus.Queued,
            Error = null,
            WasRejected = WasRejected || Status == ArticleStatus.Rejected,
        };

    /// <summary>The article on its way out when its upload has come back: new, under a version that no removal knows.</summary>
    /// <param name="uploadedAt">When the upload came.</param>
    public ArticleRecord Returned(DateTimeOffset uploadedAt) =>
        new()
        {
            Id = Id,
            Name = Name,
            Revision = Revision + 1,
            UploadedAt = uploadedAt,
            HasStaleResults = true,
        };

    /// <summary>Whether work on the newest version is still due.</summary>
    public bool IsOpen => IsRemoved || Status is ArticleStatus.Queued or ArticleStatus.Normalized;
}

/// <summary>Counts over an article.</summary>
/// <param name="Characters">Code points without white space.</param>
/// <param name="Sentences">Sentences.</param>
/// <param name="Paragraphs">Paragraphs.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Metrics">Figures.</param>
/// <param name="Repairs">Repairs by kind.</param>
public sealed record ArticleCounts(
    int Characters,
    int Sentences,
    int Paragraphs,
    int Entities,
    int Metrics,
    IReadOnlyDictionary<string, int> Repairs
)
{
    /// <summary>Nothing counted yet.</summary>
    public static ArticleCounts None { get; } = new(0, 0, 0, 0, 0, new Dictionary<string, int>());
}
