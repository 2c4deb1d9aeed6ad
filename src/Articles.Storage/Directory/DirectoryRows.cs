using System.Text.Json;
using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>The rows of the directory's one partition.</summary>
internal static class DirectoryRows
{
    public const string Partition = "directory";

    /// <summary>What the snapshot holds of an article: <c>f|{id}</c>.</summary>
    public const string Folded = "f|";

    /// <summary>The row that says which snapshot counts.</summary>
    public const string Head = "h";

    /// <summary>What an article contributes, until it is folded in: <c>p|{id}|{revision}</c>.</summary>
    public const string Pending = "p|";

    /// <summary>The snapshot's names in rank order, many a row: <c>s|{generation}|{number}</c>.</summary>
    public const string Snapshot = "s|";

    public static string PendingKey(string id, long revision) => $"{Pending}{id}|{revision:D19}";

    public static string SnapshotPrefix(string generation) => $"{Snapshot}{generation}|";

    /// <summary>The generation of the snapshot that a row is part of.</summary>
    public static string GenerationOf(TableEntity part) => part.RowKey[Snapshot.Length..part.RowKey.LastIndexOf('|')];

    /// <summary>When the snapshot of a generation was made, in ticks.</summary>
    public static long TicksOf(string generation) => long.Parse(generation.AsSpan(0, 19));

    /// <summary>The article that a contribution is of.</summary>
    public static string ArticleOf(TableEntity contribution) =>
        contribution.RowKey[Pending.Length..contribution.RowKey.LastIndexOf('|')];

    /// <summary>The contribution of an article that counts.</summary>
    public static TableEntity Latest(IEnumerable<TableEntity> contributions) => contributions.MaxBy(c => c.Revision())!;

    public static TableEntity ContributionRow(string rowKey, long revision, Contribution contribution)
    {
        var row = new TableEntity(Partition, rowKey) { ["Revision"] = revision };
        LongText.Write(row, "Contribution", JsonSerializer.Serialize(contribution, StorageJson.Readable.Contribution));
        return row;
    }

    public static Contribution ReadContribution(TableEntity row) =>
        JsonSerializer.Deserialize(LongText.Read(row, "Contribution"), StorageJson.Readable.Contribution)!;

    public static IEnumerable<TableEntity> SnapshotRows(string generation, IReadOnlyList<DirectoryEntry> entries)
    {
        var number = 0;
        foreach (var chunk in Chunks(entries))
        {
            var row = new TableEntity(Partition, $"{SnapshotPrefix(generation)}{number++:D6}");
            LongText.Write(
                row,
                "Names",
                JsonSerializer.Serialize(chunk, StorageJson.Readable.IReadOnlyListDirectoryEntry)
            );
            yield return row;
        }
    }

    public static IReadOnlyList<DirectoryEntry> ReadSnapshot(TableEntity row) =>
        JsonSerializer.Deserialize(LongText.Read(row, "Names"), StorageJson.Readable.IReadOnlyListDirectoryEntry)!;

    // Rows of some 30,000 characters: a handful of requests then reads fifty thousand names.
    private static IEnumerable<IReadOnlyList<DirectoryEntry>> Chunks(IReadOnlyList<DirectoryEntry> entries)
    {
        var chunk = new List<DirectoryEntry>();
        var size = 0;
        foreach (var entry in entries)
        {
            chunk.Add(entry);
            size +=
                80
                + entry.Name.Length
                + entry.Aliases.Sum(a => a.Key.Length + 8)
                + (entry.Context?.Sum(c => c.Length + 3) ?? 0);
            if (size > 28_000)
            {
                yield return chunk;
                (chunk, size) = ([], 0);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
