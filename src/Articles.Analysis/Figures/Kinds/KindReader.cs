using System.Globalization;
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

    private static readonly WordTable Imperatives = new(
        "建设 建成 打造 培育 形成 推动 推进 促进 实施 开展 完成 实现 新建 扩建 改造 引进 集聚 建立 组建 布局 部署 发展 支持 扶持 提供 拓展 举办 制定 培养 引育 壮大 认定 创建 构建 设立 推广 遴选 评选 选树 规模 到 加快 加强 力争"
    );

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
            && IsPast(period)
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
                && (period.Role == PeriodRole.Due || IsAhead(period))
            )
        )
        {
            return IsPlanned(clause with { Part = clause.Span }, quantity);
        }
        // A rise that is due is a target; what a plan's own period promises too.
        if (
            period?.Role == PeriodRole.Due
            || IsAhead(period)
            || (
                sections.IsGoals
                && !(period is { Role: PeriodRole.Holds } && IsPast(period))
                && !_plans.IsDone(clause, quantity)
            )
            || (IsPlanned(clause, quantity) && !IsOfPast(clause, quantity, period))
            || (
                (IsAim(clause, quantity) || GoesOnWithPlan(clause, quantity) || IsAsked(clause, quantity))
                && !_plans.IsDone(clause, quantity)
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
            && (IsImperative(clause, period) || Granted.IsSaidBefore(clause, quantity))
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

    private static readonly WordTable New = new("新增 净增");

    // 定下6000万部的|目标, 突破1000亿元营收的|目标.
    private bool IsAim(ClauseFigures clause, in Quantity quantity) =>
        text.AsSpan(quantity.End, Math.Clamp(clause.Span.End - quantity.End, 0, LongestAimed)).IndexOf('的')
            is >= 0
                and var of
        && Amounts.LengthAt(text, quantity.End, quantity.End + of) == of
        && Aims.LengthAt(text, quantity.End + of + 1, clause.Span.End) > 0
        && !Reached.IsIn(text, clause.Span.Offset, quantity.Offset);

    // 打造至少一个平台, 举办活动不少于10场: nobody is said to have done it, and so much at least is asked for. 新建4个面积不少于150平方米的茶馆
    // describes them.
    private bool IsAsked(ClauseFigures clause, in Quantity quantity) =>
        quantity.Modifier == Modifier.AtLeast
        && quantity.Offset == clause.Quantities[0].Offset
        && Imperatives.LengthAt(text, clause.Span.Offset, quantity.Offset) > 1;

    // 还将完善布局，建成广场5个；|举办演出60场: behind a semicolon a bare verb goes on with what will be done.
    private bool GoesOnWithPlan(ClauseFigures clause, in Quantity quantity) =>
        clause.Part.Offset > clause.Sentence.Offset
        && Imperatives.LengthAt(text, clause.Part.Offset, clause.Part.End) > 0
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
        && IsPast(period)
        && !IsPlanned(clause with { Part = clause.Span }, quantity);

    private static readonly WordTable Amounts = new(
        "营收 营业收入 收入 产值 总产值 利润 净利润 销售额 交易额 投资 投资额 规模 市值 产量 销量"
    );

    private const int LongestAimed = 6;

    private static readonly WordTable Reached = new("完成 实现 达成 达到 超过");
    private static readonly WordTable Aims = new("目标 计划 任务 年度目标 年度任务 发展目标 增长目标");

    private bool SetsOut(ClauseFigures clause, in Quantity quantity) =>
        quantity.Offset > clause.Span.Offset
        && (
            (
                text[quantity.Offset - 1] is '从' or '由'
                && text.AsSpan(quantity.End, clause.Span.End - quantity.End).IndexOfAny('到', '至', '为') >= 0
            )
            || Origin.Start(text, clause.Span.Offset, quantity.Offset) >= 0
        );

    private bool IsPast(PeriodExpression period) => IsoPeriod.Year(period.Period) < thisYear;

    // 2013年至2018年, in a text that names 2017 last: a stretch that has begun need not be to come; 2023年12月20日至1月5日 has begun in the
    // text's own year.
    private bool IsAhead(PeriodExpression? period) =>
        period?.Role == PeriodRole.Holds
        && IsoPeriod.Year(period.Period) > thisYear
        && !(
            FirstYear(period) is { } first
            && (first < thisYear || (first == thisYear && period.Period is { Length: IsoPeriod.WithDay }))
        );

    private int? FirstYear(PeriodExpression period) =>
        period.End - period.Offset > 5
        && text[period.Offset + 4] == '年'
        && (
            text[period.Offset + 5] is '至' or '到' or '—' or '-'
            || text.AsSpan(period.Offset, period.End - period.Offset).Contains('至')
        )
        && int.TryParse(text.AsSpan(period.Offset, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <summary>Whether a plan word governs a quantity.</summary>
    public bool IsPlanned(ClauseFigures clause, in Quantity quantity) => _plans.IsPlanned(clause, quantity);

    // A plan's bare verbs: 建设示范工厂100家.
    private bool IsImperative(ClauseFigures clause, PeriodExpression? period)
    {
        if (period is { Role: PeriodRole.Holds, Period: not null })
        {
            return false;
        }
        return Imperatives.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Additions.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Raising.LengthAt(text, clause.Span.Offset, clause.Span.End) > 0
            || Raising.LengthAt(text, clause.Part.Offset, clause.Span.Offset) > 0
            || (
                Imperatives.IsIn(text, clause.Part.Offset, Math.Min(clause.Span.Offset, clause.Part.Offset + 4))
                && clause.Span.Offset > clause.Part.Offset
            )
            || IsListItem(clause);
    }

    // 提升服务能力，医院达到12家; 能级不断提升 describes.
    private static readonly WordTable Raising = new("提高 提升 降低 扩大");

    // Elsewhere in a clause these describe: 新增试点.
    private static readonly WordTable Additions = new("新增 新开通 新建成 新培育 新认定 新引进");

    private bool IsListItem(ClauseFigures clause) =>
        Imperatives.IsIn(text, Math.Max(clause.Part.Offset, clause.Span.Offset - 60), clause.Span.Offset);
}
