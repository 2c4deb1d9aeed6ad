using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// The short forms of an article's places: see <see cref="PlaceForms"/>. What is short for two of them is short for neither (上湾 of
/// 上湾村 and 上湾镇).
/// </summary>
internal static class PlacesInShort
{
    /// <summary>Adds the short forms, each with its name.</summary>
    /// <param name="words">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText words, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        var text = words.Text;
        using var surfaces = TextStretches.Take(text);
        using var lent = LentMap<string, string?>.Take();
        for (var i = 0; i < chosen.Count; i++)
        {
            var (candidate, known) = (chosen[i], surfaces.Count);
            if (candidate.Category != EntityCategory.Location)
            {
                continue;
            }
            var isNew = surfaces.Add(candidate.Start, candidate.Length) == known;
            var name = text.AsSpan(candidate.Start, candidate.Length);
            var start = PlaceForms.Start(name);
            var isInCounty = i > 0 && IsInCounty(text, chosen[i - 1], candidate);
            if ((isNew || isInCounty) && PlaceForms.Of(name[start..], isInCounty) is > 0 and var length)
            {
                // 长江 and 长江镇: what was named before is another place.
                if (
                    isNew
                    && surfaces.NumberOf(name.Slice(start, length)) >= 0
                    && Places.All.Contains(name.Slice(start, length))
                )
                {
                    continue;
                }
                var full = name.ToString();
                ref var only = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    lent.Items,
                    text.Substring(candidate.Start + start, length),
                    out var isKnown
                );
                only = !isKnown || only == full ? full : null;
            }
        }
        foreach (var (shortForm, full) in lent.Items)
        {
            if (full is not null)
            {
                forms.Add((full, shortForm));
            }
        }
    }

    // 云阳县|涞阳镇: a town of another county than the one that is called as it is.
    private static bool IsInCounty(string text, Candidate county, Candidate town) =>
        county.Category == EntityCategory.Location
        && county.End == town.Start
        && text[county.End - 1] is '县' or '区' or '市' or '旗'
        && !text.AsSpan(county.Start, county.Length - 1).SequenceEqual(text.AsSpan(town.Start, town.Length - 1));
}
