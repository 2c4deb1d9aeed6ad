namespace Articles.Soak.Accounting;

/// <summary>A row, or a blob, as it can be held against another run's.</summary>
/// <param name="Place">The table or container.</param>
/// <param name="Partition">The partition; of a blob, nothing.</param>
/// <param name="Key">The row's key or the blob's name, with revision numbers made alike.</param>
/// <param name="Text">All of it, as one line.</param>
internal sealed record StoredRow(string Place, string Partition, string Key, string Text)
{
    /// <summary>What there may be one of.</summary>
    public string Identity => $"{Place} {Partition} {Key}";
}
