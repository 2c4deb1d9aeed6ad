using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>Reads properties that every row of ours has.</summary>
internal static class TableEntityExtensions
{
    /// <summary>A string property.</summary>
    /// <exception cref="InvalidDataException">The row lacks it: something else wrote to the table.</exception>
    public static string Required(this TableEntity row, string property) =>
        row.GetString(property)
        ?? throw new InvalidDataException($"The row {row.PartitionKey}/{row.RowKey} has no property {property}.");

    /// <summary>The article's version that a row is of.</summary>
    public static long Revision(this TableEntity row) => row.GetInt64("Revision") ?? 0;
}
