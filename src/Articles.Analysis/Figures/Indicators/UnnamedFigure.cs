using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what a quantity is of that has no noun beside it: what its verb, unit, label or topic tells, or else what was spoken of before.
/// </summary>
internal sealed class UnnamedFigure(string text, CarriedNoun carried, MentionIndex mentions)
{
    /// <summary>万余人次参与: the verb names what the unit counts. 比上年增长5.2%: the noun before still holds.</summary>
    public Indicator Of(ClauseFigures clause, Quantity quantity, int start, int next, Measured before)
    {
        var topic =
            quantity == clause.Quantities[0] && carried.Said.Count == 0
                ? Topic.Before(text, clause, mentions)
                : default;
        if (
            (topic.Length == 0 || quantity.End < next)
            && quantity.Unit.Kind == UnitKind.Noun
            && PredicateNoun.OfPeople(text, quantity, start, next, before, carried.Noun) is { } people
        )
        {
            return people;
        }
        // 双向四|车道: the unit names what it counts.
        if (quantity.Unit.Written == "车道")
        {
            return new Indicator(quantity.Unit.Written, start, quantity.End, before.Lead) { Base = carried.Noun };
        }
        if (
            quantity.Unit.Kind is UnitKind.Time or UnitKind.Measure
            && PredicateNoun.Action(text, quantity.End, next) is { Length: > 0 } done
        )
        {
            return new Indicator(done.Of(text), start, done.End, before.Lead);
        }
        if (
            clause.Before is '：' or ':'
            // 甲公司：净利润2亿元 同比减少8%: what stands behind the colon is measured first.
            && (quantity == clause.Quantities[0] || carried.Noun.Length == 0)
            && PredicateNoun.Label(text, clause) is { Length: > 0 } label
        )
        {
            return new Indicator(label.Of(text), label.Offset, quantity.End, before.Lead) { Owner = label.Offset };
        }
        return topic.Length > 0
            ? new Indicator(topic.Of(text), topic.Offset, quantity.End, before.Lead) { Base = topic.Of(text) }
            : new Indicator(carried.Noun, start, quantity.End, before.Lead) { IsCarried = true };
    }
}
