namespace Azure.Data.Tables;

/// <summary>The names that the service gives a meaning.</summary>
internal static class EntityProperty
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";

    /// <summary>Whether the service, not the caller, sets the property, so that it is not sent.</summary>
    public static bool IsSetByService(string name) => name is Timestamp or ETag;

    public static bool IsKey(string name) => name is PartitionKey or RowKey;
}
