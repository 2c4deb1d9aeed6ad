using Articles.Storage.Names;

namespace Articles.Storage.Directory;

/// <summary>A name over all articles.</summary>
/// <param name="Name">The name.</param>
/// <param name="Category">Its category; a name that has two, or is that of two people, is two entries.</param>
/// <param name="Articles">Articles that mention it.</param>
/// <param name="Mentions">Mentions in all of them.</param>
/// <param name="Aliases">Other forms and the number of articles that use each.</param>
public sealed record DirectoryEntry(
    string Name,
    string Category,
    int Articles,
    long Mentions,
    IReadOnlyDictionary<string, int> Aliases
) : INamed
{
    /// <summary>Names that a joined entry shows; it stands in the list's tokens.</summary>
    private const int MostContext = 12;

    /// <summary>Of a person: what tells him from another of his name; null for none.</summary>
    public IReadOnlyList<string>? Context { get; init; }

    /// <inheritdoc />
    IReadOnlyList<string> INamed.Context => Context ?? [];

    /// <inheritdoc />
    IEnumerable<string> INamed.OtherForms => Aliases.Keys;

    /// <summary>A context as one text: people of one name who were met in the same are one entry.</summary>
    public static string ContextKey(IReadOnlyList<string>? context) =>
        context is null ? "" : string.Join('\n', context);

    /// <summary>One entry of those that are one thing.</summary>
    internal static DirectoryEntry Of(IReadOnlyList<DirectoryEntry> same)
    {
        if (same is [var only])
        {
            return only;
        }

        var name = NameResolution.FullestName(same);
        var aliases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in same)
        {
            foreach (var (form, articles) in entry.Aliases.Append(new(entry.Name, entry.Articles)))
            {
                if (form != name)
                {
                    aliases[form] = aliases.GetValueOrDefault(form) + articles;
                }
            }
        }

        return new DirectoryEntry(name, same[0].Category, same.Sum(e => e.Articles), same.Sum(e => e.Mentions), aliases)
        {
            Context = same[0].Context is null
                ? null
                : [.. same.SelectMany(e => e.Context ?? []).Distinct(StringComparer.Ordinal).Take(MostContext)],
        };
    }
}

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
