namespace Azure.Data.Tables;

/// <summary>What every entity of a table has.</summary>
public interface ITableEntity
{
    /// <summary>The key of the entity's partition; with <see cref="RowKey"/> it names the entity.</summary>
    string PartitionKey { get; set; }

    /// <summary>The entity's key in its partition.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last wrote the entity; null before it has been read. It is never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version that was read, for conditional writes; default before the entity has been read.</summary>
    ETag ETag { get; set; }
}
