using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Mentions;

/// <summary>
/// Finds firms that a text calls somebody's daughters (旗下子公司甲证券): another firm than the known one whose name theirs begins with.
/// </summary>
internal static class DaughterFirms
{
    private const string Daughter = "子公司";

    /// <summary>Adds pairs of surfaces, each a daughter and another firm.</summary>
    /// <param name="text">The article.</param>
    /// <param name="mentions">Its names in text order.</param>
    /// <param name="categories">The category of each surface.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Find(
        string text,
        List<(string Surface, int Start)> mentions,
        Dictionary<string, string> categories,
        List<(string A, string B)> pairs
    )
    {
        if (!text.Contains(Daughter, StringComparison.Ordinal))
        {
            return;
        }
        using var lent = LentSet<string>.Take();
        var byName = categories.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (surface, start) in mentions)
        {
            if (
                categories.GetValueOrDefault(surface) == EntityCategory.Organization
                && text.AsSpan(0, start).EndsWith(Daughter)
                && lent.Items.Add(surface)
                && surface.AsSpan(0, surface.Length - 1) is var beginning
                && Math.Max(Grammar.Bodies.LongestStart(beginning), Grammar.AmbiguousBodies.LongestStart(beginning))
                    is > 0
                        and var owner
                && byName.TryGetValue(surface.AsSpan(0, owner), out var found, out var category)
                && category == EntityCategory.Organization
            )
            {
                pairs.Add((surface, found));
            }
        }
    }
}
