using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Decides what a date or a plan's time does to the figures around it, by the words before and behind it: compares (比2019年), says since or
/// until when something is so (2012年以来, 截至2020年底), by when it is due (到2025年, 年底前), or when it holds.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="thisYear">The year that it speaks from, null if unknown.</param>
/// <param name="isTold">Whether that year is told, so that 今年 names it.</param>
internal sealed class PeriodRoles(string text, int? thisYear, bool isTold)
{
    // In a plan's last years much of it is done.
    private const int LateYears = 3;

    // 今年 without a month.
    private const int ThisYear = 2;

    // As far as the word that tells a total behind 自2017年起.
    private const int TotalReach = 30;

    private static readonly WordList Comparing = new(
        "比 较 同 与 相比 相较于 相较 对比 较之 按 按照 高于 低于 快于 慢于 好于"
    );
    private static readonly WordList Lead = new(
        "截至 截止 截止到 截至到 截至当地时间 当地时间 北京时间 截至北京时间 截 到 至 在 自 从 于 力争到 力争 争取到 预计到 预计 计划到 直至 早在 仅 进入 步入 迈入"
    );
    private static readonly WordList DueLead = new("到 至 力争到 力争 争取到 预计到 计划到");
    private static readonly WordList DueTail = new("年前 前 之前 以前");
    private static readonly WordList Ahead = new(
        "将 计划 力争 确保 预计 拟 要 实现 完成 建成 达到 争取 基本 全面 形成 打造 建设 培育"
    );
    private const int AheadReach = 30;
    private static readonly WordList Totals = new("累计 总共 共计 共 已 一直 先后 陆续");
    private static readonly WordList Shares = new("同期的 同期水平");
    private static readonly WordList Reaching = new("恢复到 恢复至 恢复 相当于 达 达到 超过 为 是");
    private static readonly WordList Bounds = new("近 将近 约 大约 超 超过 逾 不到");

    /// <summary>The expression for a date, with the words that belong to it.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">Where the date begins.</param>
    /// <param name="after">Where it ends.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="period">What it names, null if it names none.</param>
    public PeriodExpression Dated(int start, int at, int after, int end, string? period)
    {
        if (IsBase(start, at))
        {
            return new PeriodExpression(at, after, period, PeriodRole.Base);
        }
        // 恢复到2019年|同期的83%: the year is what the share is of.
        if (
            IsMultiple(start, at, after, end)
            || (Shares.LengthAt(text, after, end) > 0 && Reaching.LengthBefore(text, start, at) > 0)
        )
        {
            return new PeriodExpression(at, after, null, PeriodRole.Base);
        }
        var lead = Lead.LengthBefore(text, start, at);
        if (IsSince(at, after, end, lead, thisYear is not null && IsAhead(period), IsoPeriod.Year(period) == thisYear))
        {
            period = null;
        }
        var tail = DueTail.LengthAt(text, after, end);
        // 2024年|前海: the next word begins so.
        tail = tail == 1 && WordBorder.BeginsWord(text, after, end) ? 0 : tail;
        var isDue = (DueBefore(start, at) > 0 || tail > 0) && (period is null ? IsToCome(at, after) : IsAhead(period));
        // 升至2023年的210亿元 is what a rise has led to.
        isDue &= !(tail == 0 && after + 1 < end && text[after] == '的' && Numerals.Begins(text[after + 1]));
        isDue &= !(EndsStretch(start, at) && !IsLater(period));
        // 到今年1月底，已累计发放…: what is done is not due.
        isDue &= !IsDone(after, end);
        var isUntil = lead > 0 && text[at - lead] == '截';
        // 2020年以前，全村仅有…: in a text that speaks from no other year, what was so before it is not due.
        isDue &= !(
            !isTold
            && tail > 0
            && text[after] is '以' or '之'
            && IsoPeriod.Year(period) == thisYear
            && !Ahead.IsIn(text, after, Math.Min(end, after + AheadReach))
        );
        // 2023年|前20天: the days are the year's.
        if (!isDue && tail == 1 && after + 1 < end && Numerals.Begins(text[after + 1]))
        {
            tail = 0;
        }
        // 2019年以前，甲县仅有…: what was so before a year is of none; 2022年底前 it was due.
        period = tail > 0 && text[after - 1] == '年' && !isDue && !isUntil ? null : period;
        return new PeriodExpression(
            at - lead,
            after + tail,
            period,
            isDue && !isUntil ? PeriodRole.Due : PeriodRole.Holds
        );
    }

    /// <summary>The expression for a five-year plan's time.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">Where the expression begins.</param>
    /// <param name="plan">Where it ends.</param>
    /// <param name="planEnd">The plan's last year.</param>
    /// <param name="isPlanEnd">Whether it names that year, not the five.</param>
    public PeriodExpression OfPlan(int start, int at, int plan, int planEnd, bool isPlanEnd)
    {
        var isDue = isPlanEnd && (thisYear is null || planEnd >= thisYear);
        var isPast = !isPlanEnd && thisYear > planEnd;
        var isEarly = thisYear <= planEnd - LateYears && !text.AsSpan(at, plan - at).EndsWith("以来");
        return new PeriodExpression(
            at,
            plan,
            isPast ? null : $"{planEnd:D4}",
            IsBase(start, at) ? PeriodRole.Base
                : isDue ? PeriodRole.Due
                : isPlanEnd || isPast ? PeriodRole.Holds
                : isEarly ? PeriodRole.Early
                : PeriodRole.During
        );
    }

    /// <summary>Whether what begins at a place is only compared with.</summary>
    public bool IsBase(int start, int at) => Comparing.LengthBefore(text, start, at) > 0;

    // 2012年以来, 自2018年启动以来: what has come about since holds today. 今年以来 is this year, 自今年3月上线以来 is not.
    private bool IsSince(int at, int after, int end, int lead, bool isAhead, bool isThisYear)
    {
        var reach = text.AsSpan(after, Math.Min(12, end - after));
        reach = reach.IndexOfAny('，', '；') is var stop and >= 0 ? reach[..stop] : reach;
        var isBare = text.AsSpan(at, after - at).EndsWith("以来") || reach.StartsWith("以来");
        // 自2017年起累计捐款860万元 holds today, too.
        var isLed =
            lead > 0
            && text[at - lead] is '自' or '从'
            && (
                (reach.StartsWith("起") && !isAhead && Totals.IsIn(text, after, Math.Min(end, after + TotalReach)))
                || reach.Contains("以来", StringComparison.Ordinal)
            );
        // 2024年以来, told in 2024, is 今年以来.
        return text[at] == '今' || RelativeYears.IsNewYear(text, at, after) || (isTold && isThisYear)
            ? isLed && !isBare && after - at > ThisYear
            : isBare || isLed;
    }

    // 年底前, 到明年: due, in whatever year the article speaks from.
    private bool IsToCome(int at, int after) =>
        !isTold
        && (
            text.AsSpan(at, Math.Min(2, after - at)) is "年底" or "年末" or "年内" or "明年" or "后年"
            // 到今年6月, 今年10月底; 增加到今年的50家 and 今年6月的50家 are so already.
            || (
                text.AsSpan(at, Math.Min(2, after - at)) is "今年"
                && after - at > 2
                && (after >= text.Length || text[after] != '的')
            )
        );

    // 是2012年末的|3.4倍: what the amount is a multiple of.
    private bool IsMultiple(int start, int at, int after, int end) =>
        at > start
        && after + 1 < end
        && text[after] == '的'
        && text[at - 1] is '是' or '为' or '达' or '于'
        && NumberReader.TryRead(text, after + 1 + Bounds.LengthAt(text, after + 1, end), end, out var number)
        && number.End < end
        && text[number.End] == '倍';

    // 2020年6月至|今年6月, 从开工到|今年投产: where a stretch of time ends that began before.
    private bool EndsStretch(int start, int at)
    {
        var lead = DueBefore(start, at);
        if (lead == 0 || at - lead <= start)
        {
            return false;
        }
        var before = text.AsSpan(start, at - lead - start);
        before = before[(before.LastIndexOfAny('，', '；') + 1)..];
        return before is [.., '年' or '月' or '日' or '底' or '末' or '初'] || before.IndexOfAny('从', '自') >= 0;
    }

    private bool IsDone(int after, int end)
    {
        after += after < end && text[after] is '，' or ',' ? 1 : 0;
        return after < end && text[after] == '已';
    }

    private int DueBefore(int start, int at) => DueLead.LengthBefore(text, start, at);

    private bool IsLater(string? period) => IsoPeriod.Year(period) > thisYear;

    private bool IsAhead(string? period) =>
        period is not null && (thisYear is not { } year || IsoPeriod.Year(period) >= year);
}
