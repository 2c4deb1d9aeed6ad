namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names what an attribute with a figure of its own, or a copula, parts from its quantity.</summary>
internal sealed class DescribedIndicator(string text, CarriedNoun carried)
{
    /// <summary>The indicator, or null if neither parts one from the quantity.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="i">Which of its quantities.</param>
    /// <param name="start">Where the statement begins.</param>
    /// <param name="next">Where the next quantity begins.</param>
    public Indicator? Of(ClauseFigures clause, int i, int start, int next)
    {
        var quantity = clause.Quantities[i];
        if (DescribedNoun.BehindMeasure(text, clause, i) is { Length: > 0 } described)
        {
            var lead = text[start..quantity.Offset];
            return new Indicator(described.Of(text), start, quantity.End, lead) { Counted = quantity.End };
        }
        if (Fronted.Of(text, clause, i) is { Length: > 0 } topic)
        {
            return new Indicator(topic.Of(text), start, quantity.End, text[start..quantity.Offset]);
        }
        if (DescribedNoun.ShareThatIs(text, clause, quantity, next) is { Length: > 0 } share)
        {
            return new Indicator(share.Of(text), start, share.End, "") { Base = carried.Noun };
        }
        return null;
    }
}
