using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells times of day and service hours, and durations that the text does not measure.</summary>
internal static class Times
{
    private static readonly WordList ClockAfter = new(
        "小时服务 小时值守 小时值班 小时不间断 小时在线 小时动态 小时监控 小时全天候 小时无休 小时不打烊 小时响应 小时运行 小时内 分钟生活圈 分钟圈 分钟通勤 分钟城市 分钟步行 分钟便民 小时交通圈 小时经济圈 小时通勤 小时城市 小时便利 分钟社区 小时圈 小时营业 小时自助 小时客服"
    );

    /// <summary>Whether a time is one of day, of service or of a circle around home.</summary>
    public static bool IsClock(string text, in Quantity q, TextSpan clause)
    {
        // 8时30分, 10点15分: a time of day.
        if (
            q.Unit.Written is "分" or "秒"
            && q.NumberOffset > clause.Offset
            && text[q.NumberOffset - 1] is '时' or '点' or '分'
            && q.NumberOffset - 2 >= clause.Offset
            && Numerals.Begins(text[q.NumberOffset - 2])
        )
        {
            return true;
        }
        if (q.Unit.Written is "点")
        {
            return IsHour(text, q, clause);
        }
        if (q.Unit.Kind != UnitKind.Time)
        {
            return false;
        }
        return (q.Value == 24 && q.Unit.Written is "小时" && !IsCounted(text, q) && !IsTaken(text, q, clause))
            || (
                ClockAfter.LengthAt(text, q.UnitOffset + (IsCounted(text, q) ? 1 : 0), clause.End) > 0
                && !TimeTaken.IsJourney(text, q.End, clause.End)
                // 缩短至1小时内.
                && Taking.LengthBefore(text, clause.Offset, q.NumberOffset) == 0
            )
            || IsCircle(text, q.UnitEnd, clause.End);
    }

    // 清晨8点, 晚上10点, 9点开幕; an index has points too.
    private static bool IsHour(string text, in Quantity q, TextSpan clause) =>
        q is { Value: <= LastHour, Scale: 1 }
        && (
            IsWithMinutes(text, q, clause)
            || Events.LengthAt(text, q.End, clause.End) > 0
            || DayParts.All.LengthBefore(text, clause.Offset, q.Offset) > 0
            || Days.LengthBefore(text, clause.Offset, q.Offset) > 0
            || (
                q.End < clause.End
                && text[q.End] is '钟' or '半' or '整' or '许' or '前' or '后' or '起' or '开'
                && !(q.Offset > clause.Offset && text[q.Offset - 1] is '涨' or '跌' or '升' or '降' or '挫' or '了')
            )
        );

    // 6点31分，保洁车抵达.
    private static bool IsWithMinutes(string text, Quantity q, TextSpan clause)
    {
        var at = q.End;
        while (at < clause.End && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return at - q.End is 1 or 2 && at < clause.End && text[at] == '分';
    }

    private static readonly WordList Events = new("发车 开门 关门 营业 上班 下班 出发 收车 打烊 收班 闭馆 闭园");
    private const int LastHour = 24;

    private static readonly WordList Days = new(
        "当晚 当天 今天 明天 昨天 每晚 每天 每日 每早 今晚 今早 明早 昨晚 次日 日 早"
    );

    // 缩短至24小时, 只需12小时和24小时: how long something takes.
    private static bool IsTaken(string text, in Quantity q, TextSpan clause) =>
        q.Modifier is Modifier.LessThan or Modifier.AtMost
        || Taking.LengthBefore(text, clause.Offset, q.NumberOffset) > 0
        // 由24小时压减到6小时.
        || (
            q.Offset > clause.Offset
            && text[q.Offset - 1] is '由' or '从'
            && text.AsSpan(q.End, clause.End - q.End).IndexOfAny('到', '至', '为') >= 0
        );

    private static readonly WordList Taking = new(
        "缩短至 缩短到 缩短为 缩减至 缩减到 缩至 缩到 压缩在 压缩至 压缩到 压缩为 压减至 压减到 降至 降到 减至 减到 变为 延长至 延长到 只需 仅需 只要 需要 用时 耗时 历时 小时和 小时、 小时到 小时至"
    );

    /// <summary>Whether hours are counted (一个小时, 24个小时): who does tells how long it takes.</summary>
    public static bool IsCounted(string text, in Quantity q) =>
        text.AsSpan(q.UnitOffset, q.UnitEnd - q.UnitOffset).Contains('个');

    // 一小时|优质生活圈, 15分钟|健身圈: how far it is to everything.
    private static bool IsCircle(string text, int at, int end)
    {
        var stop = Math.Min(end, at + LongestCircle);
        for (; at < stop && text[at] is >= Ideographs.First and <= Ideographs.Last && !Numerals.Begins(text[at]); at++)
        {
            if (Circles.LengthAt(text, at, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static readonly WordList Circles = new(
        "生活圈 健身圈 通勤圈 交通圈 服务圈 就业圈 经济圈 出行圈 生活服务圈"
    );

    private const int LongestCircle = 8;

    /// <summary>Whether years, months or days only date something: they count where the text measures them (历时, 缩短, 周期).</summary>
    public static bool IsCalendar(string text, in Quantity q, TextSpan clause)
    {
        if (q.Unit.Kind != UnitKind.Calendar)
        {
            return false;
        }
        // 始建于1896年: a year, however long ago; 历史1600年 lasts.
        if (
            q is { Unit.Written: "年", Value: >= 1000 and < 2100, Max: null, Scale: 1, Form: NumberForm.Arabic }
            && q.Offset > clause.Offset
            // 树龄在1000年以上 is how old it is.
            && (
                text[q.Offset - 1] is '于' or '自' or '从'
                || (text[q.Offset - 1] == '在' && q.Modifier == Modifier.Exact)
            )
        )
        {
            return true;
        }
        if (q.Unit.Written == "日")
        {
            return LastingDays.LengthBefore(text, clause.Offset, q.Offset) == 0;
        }
        if (q.Unit.Written == "周年")
        {
            return Lasting.Find(text, q, clause.Offset, clause.End).Length == 0;
        }
        // 工期：90天: the label before the colon measures it.
        var isLabelled = q.Offset == clause.Offset && q.Offset > 0 && text[q.Offset - 1] == '：';
        var from = Math.Max(isLabelled ? 0 : clause.Offset, q.Offset - 12);
        return !Measured.IsIn(text, from, q.Offset)
            && !TimeTaken.Is(text, q, clause)
            && TimeSpent.Before(text, q, clause.Offset).Length == 0
            && Lasting.Find(text, q, clause.Offset, clause.End).Length == 0;
    }

    /// <summary>Whether a word says before a place how much earlier or later something is: 提前|一年.</summary>
    public static bool IsShift(string text, int start, int at) => Shifts.LengthBefore(text, start, at) > 0;

    /// <summary>Whether 一 counts a year or a day: 提前一年|完成, 一年的|等待期; 提前一天|赶到 has an article, which goes with days.</summary>
    public static bool IsOneMeasured(string text, in Quantity q, TextSpan clause) =>
        Lasting.Behind(text, q, clause.End).Length > 0
        || (
            Shifts.LengthBefore(text, clause.Offset, q.Offset) is var shift and > 0
            && (
                text[q.Offset - shift] != '提'
                || q.Unit.Written is not ("天" or "日" or "周")
                || q.End >= clause.End
                || TimeTaken.Finishes(text, q.End, clause.End)
            )
        );

    private static readonly WordList Shifts = new("提前 推迟 延后 延长 缩短");

    private static readonly WordList LastingDays = new(
        "历时 耗时 用时 为期 共 长达 连续 达 至少 仅需 只需 需要 不超过"
    );

    private static readonly WordList Measured = new(
        "疗程 疗程为 病程 保质期 质保期 保修期 试用期 住院日 住院日为 生存期 生存期为 生存时间 随访时间 病史 周期为 历时 耗时 用时 用了 只用 仅用 试用 打磨 为期 连续 花 花费 缩短 压缩 延长 仅需 只需 需要 距今 期为 期限为 周期 存续期 建设期 合同期 服务期 时长 寿命 期限 工期 时间 提前 提速 提高 减少 降 平均 长达 不超过 不少于 质保 天数 日数 有效期 任期 年限 龄 续航 增加 节约 节省 从 由"
    );
}
