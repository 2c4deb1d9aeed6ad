using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Tells a name that leaves words out (某地示范区 for 某地一体化示范区, 某市经信委 for 某市经济和信息化委员会): both begin with
/// the same place and end alike, and the shorter one's characters stand in the longer one in order.
/// </summary>
internal static class SameBody
{
    private const int ShortestRest = 2;

    /// <summary>
    /// Which names of a category are worth comparing: those of one place and one ending, which has a number; null for a name that has
    /// no place.
    /// </summary>
    public static (string Place, int Ending)? Bucket(string key, string category)
    {
        // 某产业甲乙行动计划, 某产业行动计划: one plan, if the beginning and the last nouns are the same.
        if (category is EntityCategory.Document && key.Length >= 7)
        {
            return (key[..2], (key[^2] << 16) | key[^1]);
        }
        if (category is not (EntityCategory.Organization or EntityCategory.Location))
        {
            return null;
        }
        var place = PlaceLength(key);
        if (place == 0 || key.Length - place < ShortestRest)
        {
            return null;
        }
        return (PlaceIdentity.Stem(key.AsSpan(0, place)).ToString(), BodyEnding.CodeOf(key));
    }

    /// <summary>Whether the shorter of two names of one bucket only leaves words of the longer one out.</summary>
    public static bool Shortens(string shorter, string longer) =>
        Contraction.Holds(longer, shorter)
        && !Contraction.IsUnitOf(longer, shorter)
        && !shorter.EndsWith("公司", StringComparison.Ordinal)
        && !Contraction.IsPost(shorter)
        && !Contraction.OmitsPlace(longer, shorter)
        && !Contraction.OmitsOrdinal(longer, shorter);

    private static int PlaceLength(string key)
    {
        var region = Grammar.Regions.LongestStart(key);
        return region > 0 ? region : Places.All.LongestPrefix(key, out _);
    }
}
