using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Mentions;

/// <summary>
/// Finds names alike that a text puts side by side (甲集团与甲股份, “甲”号和“甲3”号, 甲集团董事长某某与甲科技总裁某某): whoever lists two has
/// two things in mind, however alike the names are.
/// </summary>
internal static class SideBySide
{
    private const int MostListed = 12;
    private const int MostPairs = 100;
    private const int LongestTitle = 8;
    private const int LongestClass = 4;
    private const string Quotes = "“”‘’";

    private static readonly WordSet Conjunctions = WordTable.Set("side-by-side", "conjunction");
    private static readonly WordSet Mergers = WordTable.Set("side-by-side", "merger");

    /// <summary>Adds pairs of surfaces, each of one category.</summary>
    /// <param name="text">The article.</param>
    /// <param name="mentions">Its names in text order; what overlaps one before it is left out.</param>
    /// <param name="categories">The category of each surface.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Find(
        string text,
        List<(string Surface, int Start)> mentions,
        Dictionary<string, string> categories,
        List<(string A, string B)> pairs
    )
    {
        using var lent = LentList<string>.Take();
        var list = lent.Items;
        var (category, lastEnd, isBehindHolder) = ("", 0, false);
        foreach (var (surface, start) in mentions)
        {
            if (start < lastEnd || pairs.Count >= MostPairs)
            {
                continue;
            }
            var own = categories.GetValueOrDefault(surface, "");
            var gap = text.AsSpan(lastEnd, start - lastEnd);
            if (own == EntityCategory.Person && category == EntityCategory.Organization && IsTitle(gap))
            {
                // The body goes on behind who heads it.
                isBehindHolder = true;
            }
            else
            {
                if (list.Count == 0 || list.Count == MostListed || own != category || !Goes(gap, isBehindHolder))
                {
                    list.Clear();
                }
                AddPairs(pairs, list, surface);
                list.Add(surface);
                (category, isBehindHolder) = (own, false);
            }
            lastEnd = start + surface.Length;
        }
    }

    private static void AddPairs(List<(string, string)> pairs, List<string> list, string surface)
    {
        foreach (var other in list)
        {
            if (AreAlike(Surface.Key(other), Surface.Key(surface)))
            {
                pairs.Add((other, surface));
            }
        }
    }

    // What has nothing in common is never joined, and need not be kept apart.
    private static bool AreAlike(string a, string b) =>
        a != b
        && a.Length >= 2
        && b.Length >= 2
        && (a.AsSpan().ContainsAny(b.AsSpan(0, 2)) || b.AsSpan().ContainsAny(a.AsSpan(0, 2)));

    private static bool IsTitle(ReadOnlySpan<char> gap) => gap.Length <= LongestTitle && CharClass.AreHan(gap);

    // A conjunction alone, or between what quoted names are (“甲”号与“乙”号, 平台“甲”和平台“乙”).
    private static bool Goes(ReadOnlySpan<char> gap, bool isBehindHolder)
    {
        if (Mergers.LongestStart(gap) is > 0 and var merger && merger == gap.Length)
        {
            return true;
        }
        var (isClosed, isOpened) = (gap is ['”', ..], gap is [.., '“']);
        gap = gap.Trim(Quotes);
        if (Conjunctions.Contains(gap))
        {
            return true;
        }
        if (isBehindHolder || gap.Length > (2 * LongestClass) + 2)
        {
            return false;
        }
        for (var i = isClosed ? 0 : gap.Length; i <= LongestClass && i < gap.Length; i++)
        {
            if (
                Conjunctions.LongestStart(gap[i..]) is > 0 and var length
                && gap[(i + length)..].Trim(Quotes) is var rest
                && CharClass.AreHan(gap[..i])
                && (rest.IsEmpty || (isOpened && rest.Length <= LongestClass && CharClass.AreHan(rest)))
            )
            {
                return true;
            }
        }
        return isOpened
            && !isClosed
            && Conjunctions.LongestStart(gap) is > 0 and var first
            && gap.Length - first <= LongestClass
            && CharClass.AreHan(gap[first..]);
    }
}
