using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells changes, targets and states apart.</summary>
internal sealed class KindReader(string text, MentionIndex mentions, bool isPlan, int? thisYear, PlanSections sections)
{
    private readonly PlanWords _plans = new(text, mentions);
    private readonly Asides _asides = new(text, thisYear);
    private readonly PeriodTense _tense = new(text, thisYear);

    /// <summary>Tells what a statement claims.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="lead">The verbs around the indicator.</param>
    /// <param name="noun">The indicator.</param>
    /// <param name="period">The time that the figure holds for, or null.</param>
    /// <returns>The kind.</returns>
    public MetricKind Read(
        ClauseFigures clause,
        in Quantity quantity,
        string lead,
        string noun,
        PeriodExpression? period
    )
    {
        // 由2020年的30%提高至33%: where a rise that is planned sets out is so.
        if (
            period is { Role: PeriodRole.Holds }
            && _tense.IsPast(period)
            && PeriodPosition.IsFrom(text, period)
            // 从2014年到2022年 is no point in time.
            && text.AsSpan(period.Offset, period.End - period.Offset).IndexOfAny('到', '至') < 0
        )
        {
            return AtOrigin(clause, quantity);
        }
        // 比2017年的2000亿元: so is what is compared with.
        if (period is { Role: PeriodRole.Base })
        {
            return MetricKind.Actual;
        }
        // 从10万辆提高到20万辆: what it sets out from is so, whatever is planned.
        if (SetsOut(clause, quantity) || Rivals.Are(clause, quantity))
        {
            return AtOrigin(clause, quantity);
        }
        return IsTarget(clause, quantity, period) ? MetricKind.Target
            : IsChange(clause, quantity, lead, noun) ? MetricKind.Change
            : MetricKind.Actual;
    }

    // 由下降14%转为增长3.1%: a rise may set out from a fall, which is no state.
    private MetricKind AtOrigin(ClauseFigures clause, in Quantity quantity) =>
        Verbs.Changes.LengthBefore(text, clause.Span.Offset, quantity.Offset) > 1
            ? MetricKind.Change
            : MetricKind.Actual;

    private bool IsTarget(ClauseFigures clause, in Quantity quantity, PeriodExpression? period)
    {
        // 力争降至1‰，全国平均为3‰: what is set beside a plan is planned only if its own clause says so.
        if (Asides.AreAgainstPlan(clause, quantity))
        {
            return false;
        }
        if (
            _asides.Are(clause, quantity)
            && !(
                period is not null
                && period.Offset >= clause.Span.Offset
                && (period.Role == PeriodRole.Due || _tense.IsAhead(period))
            )
        )
        {
            return IsPlanned(clause with { Part = clause.Span }, quantity);
        }
        // A rise that is due is a target; what a plan's own period promises too.
        if (
            period?.Role == PeriodRole.Due
            || _tense.IsAhead(period)
            || (
                sections.IsGoals
                && !(period is { Role: PeriodRole.Holds } && _tense.IsPast(period))
                && !_plans.IsDone(clause, quantity)
            )
            || (IsPlanned(clause, quantity) && !IsOfPast(clause, quantity, period))
            || (
                (
                    Aims.Are(text, clause, quantity)
                    || GoesOnWithPlan(clause, quantity)
                    || BareVerbs.AskFor(text, clause, quantity)
                ) && !_plans.IsDone(clause, quantity)
            )
            || (
                (period?.Role == PeriodRole.Early || (isPlan && period?.Role == PeriodRole.During))
                && !_plans.IsDone(clause, quantity)
            )
        )
        {
            return true;
        }
        return isPlan && IsOfPlan(clause, quantity, period);
    }

    private bool IsChange(ClauseFigures clause, in Quantity quantity, string lead, string noun) =>
        SignedChange.Is(text, clause.Span, quantity, noun)
        || ApartFromPast.Is(clause, quantity)
        || (Changes.Is(quantity, lead, noun) && !Changes.IsPerLitre(text, quantity))
        || RateBefore.Is(clause, quantity);

    // What a plan asks for or grants.
    private bool IsOfPlan(ClauseFigures clause, in Quantity quantity, PeriodExpression? period) =>
        Granted.Is(clause, quantity)
        || (
            !sections.IsBasis
            && (BareVerbs.Lead(text, clause, period) || Granted.IsSaidBefore(clause, quantity))
            && !_plans.IsDone(clause, quantity)
        );

    /// <summary>Whether a quantity goes on with a list of changes: 平均上涨6%、10%和4%, 新增企业69家、农场21家.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">Which of its quantities.</param>
    /// <param name="lead">The verbs around its indicator.</param>
    public bool GoesOn(ClauseFigures clause, int at, string lead)
    {
        if (at == 0)
        {
            return false;
        }
        var (before, quantity) = (clause.Quantities[at - 1], clause.Quantities[at]);
        return quantity.Unit.Written == before.Unit.Written && ListJoints.Join(text, before, quantity)
            || (
                string.IsNullOrWhiteSpace(lead)
                && quantity.Unit.Kind is UnitKind.Count or UnitKind.Noun
                && before.End < quantity.Offset
                && text[before.End] is '、' or '和'
                && New.IsIn(text, clause.Span.Offset, before.Offset)
            );
    }

    private static readonly WordList New = new("新增 净增");

    // 还将完善布局，建成广场5个；|举办演出60场: behind a semicolon a bare verb goes on with what will be done.
    private bool GoesOnWithPlan(ClauseFigures clause, in Quantity quantity) =>
        clause.Part.Offset > clause.Sentence.Offset
        && BareVerbs.Begin(text, clause.Part.Offset, clause.Part.End)
        && IsPlanned(
            clause with
            {
                Part = new TextSpan(clause.Sentence.Offset, clause.Part.End - clause.Sentence.Offset),
            },
            quantity
        );

    // 预计净利润1亿元，上年同期2亿元: what another clause plans is not of the past that this one names.
    private bool IsOfPast(ClauseFigures clause, in Quantity quantity, PeriodExpression? period) =>
        period is { Role: PeriodRole.Holds }
        && period.Offset >= clause.Span.Offset
        && _tense.IsPast(period)
        && !IsPlanned(clause with { Part = clause.Span }, quantity);

    private bool SetsOut(ClauseFigures clause, in Quantity quantity) =>
        quantity.Offset > clause.Span.Offset
        && (
            (
                text[quantity.Offset - 1] is '从' or '由'
                && text.AsSpan(quantity.End, clause.Span.End - quantity.End).IndexOfAny('到', '至', '为') >= 0
            )
            || Origin.Start(text, clause.Span.Offset, quantity.Offset) >= 0
        );

    /// <summary>Whether a plan word governs a quantity.</summary>
    public bool IsPlanned(ClauseFigures clause, in Quantity quantity) => _plans.IsPlanned(clause, quantity);
}
