using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Names what a quantity counts whose noun stands behind it: the noun alone, or with what stands before the quantity where it only says how that
/// moved, or how many people are in it.
/// </summary>
internal sealed class CountedIndicator(string text, CarriedNoun carried)
{
    /// <summary>The indicator of a noun behind its quantity.</summary>
    /// <param name="before">What stands before the quantity.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="after">The noun.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="end">Where it ends.</param>
    public Indicator Of(Measured before, in Quantity quantity, TextSpan after, int start, int end)
    {
        if (RelativeMeasure.Is(text, after.Offset, after.End) && RelativeMeasure.IsOf(text, before.Noun))
        {
            // 出口有望录得5%的增幅.
            var whole = before.Noun.Of(text);
            return new Indicator(whole + after.Of(text), start, end, before.Lead) { Base = whole };
        }
        if (RelativeMeasure.IsGrowth(text, after.Offset, after.End) && RelativeMeasure.IsOf(text, before.Noun))
        {
            // 产值实现12%的增长.
            return new Indicator(before.Noun.Of(text), start, end, $"{before.Lead} {after.Of(text)}");
        }
        if (carried.Noun.Length > 0 && RelativeMeasure.Is(text, after.Offset, after.End))
        {
            // 出现61%的降幅: the fall of what was spoken of.
            return new Indicator(carried.Noun + after.Of(text), start, end, before.Lead) { Base = carried.Noun };
        }
        // 团队只有5个人: the number of people is the team's.
        var isMembers = before.Noun.Length > 1 && after.Of(text) == "人" && quantity.Unit.Written == "个";
        var noun = isMembers ? before.Noun.Of(text) + "人数" : after.Of(text);
        return new Indicator(noun, start, end, before.Lead) { Counted = after.Offset };
    }
}
