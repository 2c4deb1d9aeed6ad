namespace Azure.Data.Tables;

/// <summary>
/// The rules for a transaction. Source: "Performing entity group transactions" of the storage services' REST reference.
/// </summary>
internal sealed class TransactionLimits
{
    public const int MaximumActions = 100;

    /// <summary>In bytes of the request's content.</summary>
    public const int MaximumSize = 4 * 1024 * 1024;

    private readonly HashSet<string> _rowKeys = new(StringComparer.Ordinal);
    private string? _partitionKey;

    /// <summary>Whether no action has been added.</summary>
    public bool IsEmpty => _rowKeys.Count == 0;

    /// <summary>Takes the next action's entity into account.</summary>
    /// <exception cref="ArgumentException">The transaction breaks a rule with it.</exception>
    public void Add(ITableEntity entity)
    {
        _partitionKey ??= entity.PartitionKey;
        if (!string.Equals(_partitionKey, entity.PartitionKey, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The transaction spans the partitions \"{_partitionKey}\" and \"{entity.PartitionKey}\"; it may have one.",
                nameof(entity)
            );
        }

        if (!_rowKeys.Add(entity.RowKey))
        {
            throw new ArgumentException(
                $"The entity of row key \"{entity.RowKey}\" is twice in the transaction; it may be there once.",
                nameof(entity)
            );
        }

        if (_rowKeys.Count > MaximumActions)
        {
            throw new ArgumentException($"The transaction has more than {MaximumActions} entities.", nameof(entity));
        }
    }

    /// <exception cref="ArgumentException">The content is larger than a transaction's may be.</exception>
    public static void CheckSize(int size)
    {
        if (size > MaximumSize)
        {
            throw new ArgumentException(
                $"The transaction has {size} bytes; it may have 4 MiB ({MaximumSize} bytes).",
                nameof(size)
            );
        }
    }
}
