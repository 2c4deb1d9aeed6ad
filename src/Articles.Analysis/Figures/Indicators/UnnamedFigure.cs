using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what a quantity is of that has no noun beside it: what its verb, unit, label or topic tells, or else what was spoken of before.
/// </summary>
internal sealed class UnnamedFigure(string text, CarriedNoun carried, MentionIndex mentions)
{
    /// <summary>万余人次参与: the verb names what the unit counts. 比上年增长5.2%: the noun before still holds.</summary>
    public Indicator Of(ClauseFigures clause, in Quantity quantity, int start, int next, Measured before)
    {
        var topic =
            quantity == clause.Quantities[0] && carried.Said.Count == 0
                ? Topic.Before(text, clause, mentions)
                : default;
        // 年末常住人口：486.3万人.
        if (
            quantity.Unit.Kind == UnitKind.Noun
            && quantity.End >= clause.Span.End
            && quantity == clause.Quantities[0]
            && before.Noun.Length == 0
            && Labelled(clause, quantity, before) is { } people
        )
        {
            return people;
        }
        if (
            (topic.Length == 0 || quantity.End < next)
            && quantity.Unit.Kind == UnitKind.Noun
            && PredicateNoun.OfPeople(text, quantity, start, next, before, carried.Noun) is { } counted
        )
        {
            return counted;
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
        // 甲公司：净利润2亿元 同比减少8%: what stands behind the colon is measured first.
        if (
            (quantity == clause.Quantities[0] || carried.Noun.Length == 0)
            && Labelled(clause, quantity, before) is { } labelled
        )
        {
            return labelled;
        }
        return topic.Length > 0
            ? new Indicator(topic.Of(text), topic.Offset, quantity.End, before.Lead) { Base = topic.Of(text) }
            : new Indicator(carried.Noun, start, quantity.End, before.Lead) { IsCarried = true };
    }

    // 营业收入：100亿元; 新增企业：312家 tells a rise.
    private Indicator? Labelled(ClauseFigures clause, in Quantity quantity, Measured before)
    {
        if (clause.Before is not ('：' or ':') || PredicateNoun.Label(text, clause) is not { Length: > 0 } label)
        {
            return null;
        }
        var added = AddingVerbs.All.LengthAt(text, label.Offset, label.End);
        var noun = added < label.Length ? new TextSpan(label.Offset + added, label.Length - added) : label;
        var lead = added > 0 ? string.Concat(text.AsSpan(label.Offset, added), " ", before.Lead) : before.Lead;
        return new Indicator(noun.Of(text), label.Offset, quantity.End, lead) { Owner = noun.Offset };
    }
}
