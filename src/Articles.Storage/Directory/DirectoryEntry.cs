namespace Articles.Storage.Directory;

/// <summary>A name over all articles.</summary>
/// <param name="Name">The name.</param>
/// <param name="Category">Its category; a name that has two is two entries.</param>
/// <param name="Articles">Articles that mention it.</param>
/// <param name="Mentions">Mentions in all of them.</param>
/// <param name="Aliases">Other forms and the number of articles that use each.</param>
public sealed record DirectoryEntry(
    string Name,
    string Category,
    int Articles,
    long Mentions,
    IReadOnlyDictionary<string, int> Aliases
);

/// <summary>Totals over all articles whose processing has ended.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Rejected">Of these, rejected.</param>
/// <param name="Metrics">Figures.</param>
/// <param name="Characters">Characters.</param>
/// <param name="Repairs">Repairs.</param>
public sealed record DirectoryTotals(long Articles, long Rejected, long Metrics, long Characters, long Repairs)
{
    /// <summary>Nothing yet.</summary>
    public static DirectoryTotals None { get; } = new(0, 0, 0, 0, 0);

    internal DirectoryTotals Add(Contribution c, int sign) =>
        new(
            Articles + sign * c.Articles,
            Rejected + sign * c.Rejected,
            Metrics + sign * c.Metrics,
            Characters + sign * c.Characters,
            Repairs + sign * c.Repairs
        );
}
