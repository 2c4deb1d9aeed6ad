using Azure;
using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// An article's rows in one index partition, and the manifest row that names them. Every change of a cell is a
/// transaction that also touches the manifest under its ETag, so that two runs cannot mix.
/// </summary>
/// <param name="Partition">The index partition.</param>
/// <param name="ArticleId">The article.</param>
internal sealed record Cell(string Partition, string ArticleId)
{
    /// <summary>The manifest's column that says whether it names no rows.</summary>
    public const string Empty = "IsEmpty";

    public string ManifestKey => IndexRows.Manifest + ArticleId;

    /// <summary>Whether the manifest names rows that may not be there: a change in several steps is under way.</summary>
    public static bool IsPartial(TableEntity manifest) => manifest.GetBoolean("IsPartial") ?? false;

    public static string[] Keys(TableEntity manifest) =>
        LongText.Read(manifest, "Keys").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The change of the manifest, if it is still as it was read.</summary>
    public TableTransactionAction Manifest(
        TableEntity? before,
        CellVersion version,
        IReadOnlyCollection<string> keys,
        bool isPartial
    )
    {
        var row = new TableEntity(Partition, ManifestKey) { ["IsPartial"] = isPartial };
        version.Write(row);
        row[Empty] = keys.Count == 0;
        LongText.Write(row, "Keys", string.Join('\n', keys));
        return before is null ? Changes.Add(row) : Changes.Update(row, before.ETag);
    }

    public TableTransactionAction DeleteManifest(TableEntity manifest) =>
        new(TableTransactionActionType.Delete, new TableEntity(Partition, ManifestKey), manifest.ETag);

    public TableTransactionAction Delete(string rowKey) =>
        new(TableTransactionActionType.Delete, new TableEntity(Partition, rowKey), ETag.All);
}
