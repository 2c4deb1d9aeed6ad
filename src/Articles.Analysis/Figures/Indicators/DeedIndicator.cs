using Articles.Analysis.Figures.Quantities;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Names figures by what was done: what befell people or came of cases, what lasts so long or was done so many times, and at what price trade
/// ended.
/// </summary>
internal sealed class DeedIndicator(string text, CarriedNoun carried)
{
    /// <summary>The indicator, or null if no deed gives a quantity one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="next">Where the next quantity begins.</param>
    /// <param name="before">What stands before the quantity.</param>
    public Indicator? Of(ClauseFigures clause, in Quantity quantity, int start, int next, Measured before) =>
        Told(quantity, start, next, before) ?? Done(clause, quantity, start, next, before);

    // What befell people, or came of cases, whatever stands before it.
    private Indicator? Told(in Quantity quantity, int start, int next, Measured before)
    {
        if (PredicateNoun.OfCasualties(text, quantity, next) is { Length: > 0 } casualties)
        {
            return new Indicator(casualties.Of(text), start, casualties.End, before.Lead) { Counted = quantity.End };
        }
        if (PredicateNoun.OfPenalty(text, quantity, next) is { Length: > 0 } penalty)
        {
            return new Indicator(penalty.Of(text).TrimStart('的'), start, penalty.End, before.Lead);
        }
        if (PredicateNoun.OfFine(text, start, quantity) is { Length: > 0 } fine)
        {
            return new Indicator(fine.Of(text), start, quantity.End, before.Lead);
        }
        return PredicateNoun.OfOutcome(text, start, quantity) is { Length: > 0 } outcome
            ? new Indicator(outcome.Of(text), start, quantity.End, before.Lead)
            : null;
    }

    // What is done for so long, or so many times, or ended at a price.
    private Indicator? Done(ClauseFigures clause, in Quantity quantity, int start, int next, Measured before)
    {
        if (TimedAction.Find(text, quantity, start, next, clause.Span.End, before) is { Length: > 0 } action)
        {
            // 用3年|建成工厂|50家: what stands before the next figure is that one's, too.
            var taken = next < clause.Span.End ? quantity.End : Math.Max(quantity.End, action.End);
            return new Indicator(action.Of(text), start, taken, "");
        }
        if (ClosingPrice.Before(text, start, quantity, before, carried.Noun) is { Length: > 0 } closed)
        {
            return new Indicator(closed.Of(text), start, quantity.End, before.Lead);
        }
        return TimesDone.Find(text, quantity, next, before) is { Length: > 0 } deed
            ? new Indicator(deed.Of(text), start, deed.End, before.Lead)
            : null;
    }
}
