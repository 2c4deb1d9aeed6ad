using Articles.Analysis.Figures.Quantities;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Has the proof of a listed value reach from where the list's noun stands to where its unit does: of 营收为51、62和78亿元 the
/// second value is proved by all of it up to 62, and that by 亿元.
/// </summary>
internal static class ListedValues
{
    /// <summary>Widens a clause's indicators in place.</summary>
    public static void Apply(string text, ClauseFigures clause, List<Indicator> indicators)
    {
        for (var i = 1; i < indicators.Count; i++)
        {
            if (IsListed(text, clause, indicators, i))
            {
                indicators[i] = indicators[i] with { Start = indicators[i - 1].Start };
            }
        }
        for (var i = indicators.Count - 1; i > 0; i--)
        {
            var before = clause.Quantities[i - 1];
            if (before.UnitEnd == before.UnitOffset && IsListed(text, clause, indicators, i))
            {
                indicators[i - 1] = indicators[i - 1] with { End = indicators[i].End };
            }
        }
    }

    private static bool IsListed(string text, ClauseFigures clause, List<Indicator> indicators, int at) =>
        indicators[at].Noun == indicators[at - 1].Noun
        && clause.Quantities[at].Unit == clause.Quantities[at - 1].Unit
        && ListJoints.Join(text, clause.Quantities[at - 1], clause.Quantities[at]);
}
