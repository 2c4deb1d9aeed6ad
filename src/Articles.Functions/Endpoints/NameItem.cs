using Articles.Functions.Http.Csv;
using Articles.Storage.Directory;

namespace Articles.Functions.Endpoints;

/// <summary>A name over all articles; for a person with what tells him from another of his name.</summary>
public sealed record NameItem(
    string Name,
    string Category,
    IReadOnlyList<string> Aliases,
    int Articles,
    long Mentions,
    IReadOnlyList<string> Context
) : ICsvRow<NameItem>
{
    /// <summary>The members in their order.</summary>
    public static IReadOnlyList<CsvColumn<NameItem>> Columns { get; } =
    [
        new("name", n => n.Name),
        new("category", n => n.Category),
        new("aliases", n => CsvWriter.Several(n.Aliases)),
        new("articles", n => CsvWriter.Number<int>(n.Articles)),
        new("mentions", n => CsvWriter.Number<long>(n.Mentions)),
        new("context", n => CsvWriter.Several(n.Context)),
    ];

    /// <summary>Makes the item of an entry: aliases that most articles use first.</summary>
    public static NameItem Of(DirectoryEntry e) =>
        new(
            e.Name,
            e.Category,
            [
                .. e
                    .Aliases.OrderByDescending(a => a.Value)
                    .ThenBy(a => a.Key, StringComparer.Ordinal)
                    .Select(a => a.Key),
            ],
            e.Articles,
            e.Mentions,
            e.Context ?? []
        );
}
