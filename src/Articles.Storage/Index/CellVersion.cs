using Articles.Storage.Articles;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// What an article's rows in an index partition were written as. Of one version an original's come first, if at all: it
/// may be found out only then that the article is a duplicate, which it then stays for that version.
/// </summary>
/// <param name="Revision">The version.</param>
/// <param name="IsDuplicate">Whether they are a duplicate's.</param>
public readonly record struct CellVersion(long Revision, bool IsDuplicate)
{
    /// <summary>The columns that hold it.</summary>
    internal static readonly string[] Columns = ["Revision", "IsDuplicate"];

    /// <summary>The last that there can be of a version.</summary>
    public static CellVersion Last(long revision) => new(revision, IsDuplicate: true);

    /// <summary>What an article's rows are written as by what is known of it.</summary>
    public static CellVersion Of(ArticleRecord article) => new(article.Revision, article.DuplicateOf is not null);

    /// <summary>Whether another comes after this one.</summary>
    public bool IsBefore(CellVersion other) =>
        Revision < other.Revision || (Revision == other.Revision && !IsDuplicate && other.IsDuplicate);

    internal static CellVersion Read(TableEntity manifest) =>
        new(manifest.Revision(), manifest.GetBoolean("IsDuplicate") ?? false);

    internal void Write(TableEntity manifest)
    {
        manifest["Revision"] = Revision;
        manifest["IsDuplicate"] = IsDuplicate;
    }
}
