namespace Azure.Data.Tables;

/// <summary>The part of an address that names an entity.</summary>
internal static class EntityPath
{
    /// <summary>The keys in brackets: a quote in a key is doubled, then everything reserved is percent-encoded.</summary>
    public static string Keys(string partitionKey, string rowKey) =>
        $"(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
