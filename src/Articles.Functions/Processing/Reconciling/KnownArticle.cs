using Articles.Storage.Articles;
using Articles.Storage.Index;

namespace Articles.Functions.Processing.Reconciling;

/// <summary>
/// What a reconciliation keeps of each article while it runs: some hundred bytes, where a record with its text's sketch has
/// thousands.
/// </summary>
/// <param name="Version">The version that work was begun on, and what its rows in the index are written as.</param>
/// <param name="UploadETag">The upload that it was claimed for.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="IsRemoved">Whether it is on its way out.</param>
/// <param name="IsOpen">Whether work is due.</param>
/// <param name="HasStaleResults">Whether there is something of an earlier version.</param>
/// <param name="DuplicateOf">The article of the same text, if there is one.</param>
public readonly record struct KnownArticle(
    CellVersion Version,
    string UploadETag,
    ArticleStatus Status,
    bool IsRemoved,
    bool IsOpen,
    bool HasStaleResults,
    string? DuplicateOf
)
{
    /// <summary>What is kept of a record.</summary>
    public static KnownArticle Of(ArticleRecord article) =>
        new(
            CellVersion.Of(article),
            article.UploadETag,
            article.Status,
            article.IsRemoved,
            article.IsOpen,
            article.HasStaleResults,
            article.DuplicateOf
        );

    /// <summary>
    /// Whether rows of a version are left over: what is still open, or has earlier results to clear, sees to them itself.
    /// </summary>
    public bool HasOvertaken(long revision) => revision < Version.Revision && IsAtRest;

    /// <summary>The same of rows in the index, where a duplicate's come after an original's.</summary>
    public bool HasOvertaken(CellVersion version) => version.IsBefore(Version) && IsAtRest;

    /// <summary>Whether rows in the index are of the version that readers see, and all before are cleared.</summary>
    public bool IsSettledAt(CellVersion version) => version == Version && IsAtRest;

    private bool IsAtRest => this is { IsOpen: false, HasStaleResults: false };
}
