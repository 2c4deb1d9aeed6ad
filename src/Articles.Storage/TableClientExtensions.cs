using Azure.Data.Tables;

namespace Articles.Storage;

/// <summary>Reads rows that may not be there.</summary>
internal static class TableClientExtensions
{
    /// <summary>The row of a key, or null.</summary>
    public static async Task<TableEntity?> RowAsync(
        this TableClient table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    )
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            partitionKey,
            rowKey,
            cancellationToken: cancellationToken
        );
        return row.HasValue ? row.Value : null;
    }
}
