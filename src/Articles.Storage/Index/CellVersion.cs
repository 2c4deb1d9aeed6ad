using Articles.Storage.Articles;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// What an article's rows in an index partition were written as. Of one version an original's come first, if at all: that
/// it is a duplicate, or has to be rejected, may be found out only then, and it then stays so for that version.
/// </summary>
/// <param name="Revision">The version.</param>
/// <param name="IsDuplicate">Whether they are a duplicate's, or a rejected version's, which has none.</param>
public readonly record struct CellVersion(long Revision, bool IsDuplicate)
{
    private const string RevisionColumn = "Revision";
    private const string DuplicateColumn = "IsDuplicate";

    /// <summary>The columns that hold it.</summary>
    internal static readonly string[] Columns = [RevisionColumn, DuplicateColumn];

    /// <summary>The last that there can be of a version.</summary>
    public static CellVersion Last(long revision) => new(revision, IsDuplicate: true);

    /// <summary>What an article's rows are written as by what is known of it.</summary>
    public static CellVersion Of(ArticleRecord article) =>
        new(article.Revision, article.DuplicateOf is not null || article.Status == ArticleStatus.Rejected);

    /// <summary>Whether another comes after this one.</summary>
    public bool IsBefore(CellVersion other) =>
        Revision < other.Revision || (Revision == other.Revision && !IsDuplicate && other.IsDuplicate);

    /// <summary>What a writer is told: where it was not written down, anything of that version may take the place.</summary>
    internal static CellVersion Read(TableEntity manifest) =>
        new(manifest.Revision(), manifest.GetBoolean(DuplicateColumn) ?? false);

    /// <summary>What one is told who clears: where it was not written down, nothing of that version is left over.</summary>
    internal static CellVersion ReadLast(TableEntity manifest) =>
        new(manifest.Revision(), manifest.GetBoolean(DuplicateColumn) ?? true);

    internal void Write(TableEntity manifest)
    {
        manifest[RevisionColumn] = Revision;
        manifest[DuplicateColumn] = IsDuplicate;
    }
}
