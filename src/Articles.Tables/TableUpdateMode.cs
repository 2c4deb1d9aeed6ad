namespace Azure.Data.Tables;

/// <summary>What a write does to the properties that it does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge = 0,

    /// <summary>They go.</summary>
    Replace = 1,
}
