using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Definitions.Derived;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// The short forms of an article's places: see <see cref="PlaceForms"/>. What is short for two of them is short for neither (上湾 of
/// 上湾村 and 上湾镇).
/// </summary>
internal static class PlacesInShort
{
    /// <summary>The short forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    public static IEnumerable<(string Full, string Short)> Find(string text, List<Candidate> chosen)
    {
        using var surfaces = new TextStretches(text);
        using var lent = LentMap<string, string?>.Take();
        foreach (var candidate in chosen)
        {
            var known = surfaces.Count;
            if (
                candidate.Category == EntityCategory.Location
                && surfaces.Add(candidate.Start, candidate.Length) == known
                && PlaceForms.Of(text.AsSpan(candidate.Start, candidate.Length)) is > 0 and var length
            )
            {
                ref var full = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    lent.Items,
                    text.Substring(candidate.Start, length),
                    out var isKnown
                );
                full = isKnown ? null : text[candidate.Start..candidate.End];
            }
        }
        foreach (var (shortForm, full) in lent.Items)
        {
            if (full is not null)
            {
                yield return (full, shortForm);
            }
        }
    }
}
