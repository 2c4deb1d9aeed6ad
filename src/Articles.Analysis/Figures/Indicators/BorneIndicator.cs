using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what a name or a part that stands before a quantity bears: what a list's label or rank names, or the measure that was spoken of before.
/// </summary>
internal sealed class BorneIndicator(string text, MentionIndex mentions, CarriedNoun carried)
{
    /// <summary>The indicator, or null if nothing gives one to what stands before a quantity.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="i">Which of its quantities.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="before">What stands before the quantity.</param>
    public Indicator? Of(ClauseFigures clause, int i, int start, Measured before)
    {
        var quantity = clause.Quantities[i];
        if (
            (before.Noun.Length == 0 || Bearer.IsName(before.Noun, mentions))
            && RankedValues.Of(text, clause.Sentence, quantity) is { Length: > 0 } ranked
        )
        {
            return new Indicator(ranked.Of(text), start, quantity.End, before.Lead)
            {
                Owner = before.Noun.Length == 0 ? -1 : Bearer.Owner(text, before.Noun.Offset, start, mentions),
            };
        }
        if (before.Noun.Length == 0)
        {
            return null;
        }
        if (LabelledValues.Of(text, clause, i, before.Noun, mentions) is { Length: > 0 } label)
        {
            return new Indicator(label.Of(text), start, quantity.End, before.Lead)
            {
                Owner = Bearer.Owner(text, before.Noun.Offset, start, mentions),
            };
        }
        return (Residents.Of(before.Noun.Of(text), carried.Noun) ?? Parallel(quantity, before, i)) is { } part
            ? new Indicator(part, start, quantity.End, before.Lead) { Base = carried.Noun }
            : carried.BorneBy(quantity, before, i == 0, start);
    }

    /// <summary>What a share is called by before which a body's name stands, or null if there is none; a sum that stands there is of nothing.</summary>
    /// <param name="quantity">The share or the sum.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="before">What stands before it.</param>
    public Indicator? OfBody(in Quantity quantity, int start, Measured before)
    {
        if (carried.Noun.Length > 0 || !Bearer.IsBody(before.Noun, quantity, mentions))
        {
            return null;
        }
        // 甲控股|大涨|超5%, 甲控股（600000.SH）报12.3元: the share is called by the body.
        var isShare =
            (quantity.Unit.Kind == UnitKind.Percent && Changes.Is(quantity, before.Lead, ""))
            || ShareCodes.Follows(text, before.Noun.End);
        return new Indicator(isShare ? before.Noun.Of(text) : "", start, quantity.End, before.Lead);
    }

    // 一线城市房价上涨0.4%，二线城市|上涨0.2%: the next part of the same measure.
    private string? Parallel(Quantity quantity, Measured before, int i) =>
        (carried.Said.Count > 0 || i > 0)
        && quantity.Unit.Written == carried.Unit.Written
        && !Bearer.IsName(before.Noun, mentions)
            ? ParallelPart.Of(before.Noun.Of(text), carried.Noun)
            : null;
}
