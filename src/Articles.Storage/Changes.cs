using Azure;
using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>Changes of rows, as the parts of a transaction.</summary>
internal static class Changes
{
    /// <summary>A row that must not be there yet.</summary>
    public static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    /// <summary>A row in the place of one that must still be as it was read.</summary>
    public static TableTransactionAction Update(TableEntity row, ETag etag) =>
        new(TableTransactionActionType.UpdateReplace, row, etag);

    /// <summary>A row in the place of whatever is there.</summary>
    public static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);
}
