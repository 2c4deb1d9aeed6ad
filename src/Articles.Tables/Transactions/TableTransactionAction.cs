namespace Azure.Data.Tables;

/// <summary>One action of a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>An action.</summary>
    /// <param name="actionType">What it does.</param>
    /// <param name="entity">The entity that it does it to.</param>
    /// <param name="etag">
    /// The version that an update or a deletion is for; the default is any. It means nothing to the others.
    /// </param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    /// <summary>What the action does.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The entity that it does it to.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The version that it is for; the default is any.</summary>
    public ETag ETag { get; }
}
