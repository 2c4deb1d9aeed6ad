namespace Azure.Data.Tables;

/// <summary>What an action of a transaction does.</summary>
public enum TableTransactionActionType
{
    /// <summary>Adds an entity; there must be none of its keys.</summary>
    Add = 0,

    /// <summary>Merges properties into an entity that is there.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces an entity that is there.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes an entity that is there.</summary>
    Delete = 3,

    /// <summary>Merges properties into an entity, or adds it.</summary>
    UpsertMerge = 4,

    /// <summary>Replaces an entity, or adds it.</summary>
    UpsertReplace = 5,
}
