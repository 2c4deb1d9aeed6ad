using System.Text.Json;
using Articles.Analysis;
using Articles.Storage.Index;
using Articles.Storage.Names;

namespace Articles.Storage.Directory;

/// <summary>
/// What one article adds to the totals and to the names: its state as a whole, not a difference, so that applying it
/// again changes nothing.
/// </summary>
/// <param name="Articles">1, or 0 for an article that is gone.</param>
/// <param name="Rejected">1 if it was rejected, else 0.</param>
/// <param name="Metrics">Its figures.</param>
/// <param name="Characters">Its characters.</param>
/// <param name="Repairs">Its repairs.</param>
/// <param name="Names">Its entities.</param>
public sealed record Contribution(
    int Articles,
    int Rejected,
    long Metrics,
    long Characters,
    long Repairs,
    IReadOnlyList<ContributedName> Names
)
{
    /// <summary>What an article that is gone adds.</summary>
    public static Contribution None { get; } = new(0, 0, 0, 0, 0, []);

    /// <summary>Most characters that a contribution may come to: one row holds it.</summary>
    public const int Longest = LongText.RowLength;

    /// <summary>How many characters it comes to.</summary>
    public int Length() => JsonSerializer.Serialize(this, StorageJson.Readable.Contribution).Length;

    /// <summary>What a duplicate adds: its names, figures and characters are counted once, at the original.</summary>
    public static Contribution OfDuplicate { get; } = new(1, 0, 0, 0, 0, []);

    /// <summary>What a rejected article adds.</summary>
    public static Contribution OfRejected { get; } = new(1, 1, 0, 0, 0, []);
}

/// <summary>An entity of an article.</summary>
/// <param name="Name">Its fullest form there.</param>
/// <param name="Category">Its category.</param>
/// <param name="Mentions">How often it is mentioned.</param>
/// <param name="Aliases">Its other forms there.</param>
public sealed record ContributedName(string Name, string Category, int Mentions, IReadOnlyList<string> Aliases)
{
    /// <summary>Of a person: what tells him from another of his name; null for none.</summary>
    public IReadOnlyList<string>? Context { get; init; }

    /// <summary>The entities of an analysis that are known over all articles.</summary>
    public static IReadOnlyList<ContributedName> Of(ArticleAnalysis analysis) =>
        [
            .. analysis
                .Entities.Where(IndexRows.IsFiled)
                .Select(e => new ContributedName(e.Name, e.Category, e.Mentions.Count, e.Aliases)
                {
                    Context = PersonContext.Of(e, analysis) is { Count: > 0 } context ? context : null,
                }),
        ];
}
