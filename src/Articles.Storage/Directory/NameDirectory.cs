namespace Articles.Storage.Directory;

/// <summary>Names and totals at one moment.</summary>
/// <param name="Names">All names, most articles first.</param>
/// <param name="Totals">The totals.</param>
/// <param name="Latest">What articles said last, of those that said something since the last fold.</param>
/// <param name="AsOf">The greatest revision that went into it.</param>
public sealed record NameDirectory(
    IReadOnlyList<DirectoryEntry> Names,
    DirectoryTotals Totals,
    IReadOnlyDictionary<string, Contribution> Latest,
    long AsOf
);
