using System.Buffers;
using System.Globalization;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds the time expressions of a stretch of text.</summary>
internal sealed class PeriodScanner
{
    // Expressions without a year: they end the time frame before them and begin none.
    private static readonly WordTable Undated = new(
        """
        截至目前 到目前为止 截止目前 截至发稿 目前 现已 现有 现共有 当前 近日 日前 近期 最近 此前 一年来 一年多来 近年来 近年 多年来 迄今 至今 如今 现在 眼下
        本月 上月 当月 当日 当天 昨日 昨天 今日 今天 明天 本周 上周 往年 历年 过去一年 未来一年 未来几年 过去几年 近几年
        """
    );

    private static readonly WordTable Comparing = new(
        "比 较 同 与 相比 相较于 相较 对比 较之 按 按照 高于 低于 快于 慢于 好于"
    );
    private static readonly WordTable Lead = new(
        "截至 截止 截止到 截至到 截至当地时间 当地时间 北京时间 截至北京时间 截 到 至 在 自 从 于 力争到 力争 争取到 预计到 预计 计划到 直至 早在 仅 进入 步入 迈入"
    );
    private static readonly WordTable DueLead = new("到 至 力争到 力争 争取到 预计到 计划到");
    private static readonly WordTable DueTail = new("年前 前 之前 以前");
    private static readonly WordTable Spans = new(
        "年之间 年平均 年年均 年来 年间 年内 年以来 年中 年期间 年时间 年里 个月来 天来 年后 年前"
    );

    // Every character that one of the readers below can begin with. Few of a text's characters are among them, so the
    // scanner leaps from one to the next.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. Undated.Words.Concat(CalendarReader.Words).Select(static x => x[0]),
        .. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static x => (char)x).Where(Numerals.Begins),
        .. "“‘\"前明后年近这未过今连最此",
    ]);

    // In a plan's last years much of it is done.
    private const int LateYears = 3;

    /// <summary>No number before 年 or 天 is longer: the bound that keeps the time linear.</summary>
    private const int SpanReach = 32;

    private readonly string _text;
    private readonly SpokenYears _years;
    private readonly CalendarReader _calendar;
    private readonly int? _thisYear;
    private readonly bool _isTold;

    /// <summary>A scanner for one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="thisYear">The year that it speaks from, null if unknown.</param>
    /// <param name="isTold">Whether that year is told, so that 今年 names it.</param>
    /// <param name="titleYear">The year that its headline names, null if it names none.</param>
    public PeriodScanner(string text, int? thisYear, bool isTold, int? titleYear)
    {
        (_text, _thisYear, _isTold) = (text, thisYear, isTold);
        _years = new SpokenYears(text, isTold ? thisYear : null, titleYear);
        _calendar = new CalendarReader(text, _years);
    }

    /// <summary>
    /// Finds the time expressions between two places, in text order, in time linear in their distance; null if there are none.
    /// </summary>
    public List<PeriodExpression>? Scan(int start, int end)
    {
        List<PeriodExpression>? found = null;
        _years.BeginSentence();
        for (var at = start; at < end; )
        {
            var leap = _text.AsSpan(at, end - at).IndexOfAny(Beginnings);
            if (leap < 0)
            {
                break;
            }
            at += leap;
            var after = Read(start, at, end, out var expression);
            if (after > at)
            {
                (found ??= []).Add(expression!);
                at = after;
            }
            else
            {
                at = SkipDigits(at, end);
            }
        }
        return found;
    }

    /// <summary>Begins a paragraph: its halves and quarters are of the year that it names itself, if it names one.</summary>
    /// <param name="paragraph">Where the paragraph is.</param>
    /// <param name="sectionYear">The year of the section that the paragraph is in, null if it is in none.</param>
    public void BeginParagraph(TextSpan paragraph, int? sectionYear)
    {
        if (!Continuation.Is(_text, paragraph))
        {
            (_years.Paragraph, _years.Named) = (sectionYear, sectionYear);
        }
    }

    /// <summary>Whether 现 at a place ends a word: 实现|有效投资, 发现|有缺口.</summary>
    public static bool IsWordEnd(string text, int at) => at > 0 && text[at - 1] is '实' or '发' or '出' or '体' or '呈';

    // 将现有500家扩大到800家: the object's attribute dates nothing that it is made to.
    private bool IsHeld(int at) =>
        at > 0
        && at + 1 < _text.Length
        && _text[at + 1] == '有'
        && _text[at - 1] is '将' or '把' or '对' or '在' or '从' or '由';

    private int Read(int start, int at, int end, out PeriodExpression? expression)
    {
        expression = null;
        // 至今年底 is 至|今年底.
        if (
            Undated.LengthAt(_text, at, end) is var undated and > 0
            && !(_text[at + undated - 1] == '今' && at + undated < end && _text[at + undated] == '年')
            && !(_text[at] == '现' && (IsWordEnd(_text, at) || IsHeld(at)))
        )
        {
            expression = new PeriodExpression(
                at,
                at + undated,
                null,
                IsBase(start, at) ? PeriodRole.Base : PeriodRole.Holds
            );
            return at + undated;
        }
        if (FiveYearPlan.Read(_text, at, end, out var planEnd, out var isPlanEnd) is var plan && plan > at)
        {
            var isDue = isPlanEnd && (_thisYear is null || planEnd >= _thisYear);
            var isPast = !isPlanEnd && _thisYear > planEnd;
            var isEarly = _thisYear <= planEnd - LateYears && !_text.AsSpan(at, plan - at).EndsWith("以来");
            expression = new PeriodExpression(
                at,
                plan,
                isPast ? null : $"{planEnd:D4}",
                IsBase(start, at) ? PeriodRole.Base
                    : isDue ? PeriodRole.Due
                    : isPlanEnd || isPast ? PeriodRole.Holds
                    : isEarly ? PeriodRole.Early
                    : PeriodRole.During
            );
            return plan;
        }
        var after = _calendar.Read(at, end, out var period);
        if (after > at)
        {
            expression = Dated(start, at, after, end, period);
            Remember(expression, start, at, end);
            return expression.End;
        }
        return EventYear(at, end, out expression) is var edition && edition > at
            ? edition
            : Span(at, end, out expression);
    }

    // The year that an expression names goes on, but for those that only compare, are due, or begin a rise.
    private void Remember(PeriodExpression expression, int start, int at, int end)
    {
        if (
            expression is not { Role: PeriodRole.Holds, Period: { } period }
            || PeriodFrames.IsFrom(_text, expression)
            || !(_text[at] is '今' or '去' || _calendar.NamesYear(at, end))
        )
        {
            return;
        }
        var year = int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var month = period.Length > 4 ? int.Parse(period.AsSpan(5, 2), CultureInfo.InvariantCulture) : 0;
        var isHead = PeriodFrames.Leads(_text, expression, start) || IsOfFigures(expression, start, end);
        _years.Remember(year, month, expression.End, isHead);
        if (_text[at] is '今' or '去' || year > _thisYear)
        {
            // 今年以来，…。1月至10月，…: the months are this year's.
            _years.Paragraph = isHead && _text[at] == '今' ? year : _years.Paragraph;
            return;
        }
        _years.Named = year;
        _years.Part = _years.Part == year ? year : null;
        // 甲公司2022年上市: a year in passing puts the paragraph in none.
        if (isHead)
        {
            _years.Paragraph = year;
        }
    }

    // 甲公司发布的2023年业绩…, 甲公司2023年营收90亿元: the sentence tells the year's figures.
    private bool IsOfFigures(PeriodExpression expression, int start, int end)
    {
        var rest = _text.AsSpan(expression.End, Math.Min(FiguresReach, end - expression.End));
        rest = rest.IndexOfAny("，；。") is var stop and >= 0 ? rest[..stop] : rest;
        return Papers.IsIn(_text, expression.End, expression.End + rest.Length)
            || (expression.Offset - start <= PeriodFrames.HeadReach && rest.IndexOfAnyInRange('0', '9') >= 0);
    }

    private const int FiguresReach = 20;
    private static readonly WordTable Papers = new("年报 季报 半年报 财报 快报 业绩 报告 公报 报表 数据");

    // 2012年以来, 自2018年启动以来: what has come about since holds today. 今年以来 is this year, 自今年3月上线以来 is not.
    private bool IsSince(int at, int after, int end, int lead, bool isAhead)
    {
        var reach = _text.AsSpan(after, Math.Min(12, end - after));
        reach = reach.IndexOfAny('，', '；') is var stop and >= 0 ? reach[..stop] : reach;
        var isBare = _text.AsSpan(at, after - at).EndsWith("以来") || reach.StartsWith("以来");
        // 自2017年起累计捐款860万元 holds today, too.
        var isLed =
            lead > 0
            && _text[at - lead] is '自' or '从'
            && (
                (reach.StartsWith("起") && !isAhead && Totals.IsIn(_text, after, Math.Min(end, after + TotalReach)))
                || reach.Contains("以来", StringComparison.Ordinal)
            );
        return _text[at] == '今' || CalendarReader.IsNewYear(_text, at, after)
            ? isLed && !isBare && after - at > ThisYear
            : isBare || isLed;
    }

    private const int TotalReach = 30;
    private static readonly WordTable Totals = new("累计 总共 共计 共 已 一直 先后 陆续");
    private static readonly WordTable Shares = new("同期的 同期水平");
    private static readonly WordTable Reaching = new("恢复到 恢复至 恢复 相当于 达 达到 超过 为 是");

    // 今年 without a month.
    private const int ThisYear = 2;

    private int EventYear(int at, int end, out PeriodExpression? expression)
    {
        var year = Edition.Year(_text, at, end);
        expression = year is null ? null : new PeriodExpression(at, at + 4, $"{year:D4}", PeriodRole.Holds);
        return year is null ? at : at + 4;
    }

    private PeriodExpression Dated(int start, int at, int after, int end, string? period)
    {
        if (IsBase(start, at))
        {
            return new PeriodExpression(at, after, period, PeriodRole.Base);
        }
        // 恢复到2019年|同期的83%: the year is what the share is of.
        if (
            IsMultiple(start, at, after, end)
            || (Shares.LengthAt(_text, after, end) > 0 && Reaching.LengthBefore(_text, start, at) > 0)
        )
        {
            return new PeriodExpression(at, after, null, PeriodRole.Base);
        }
        var lead = Lead.LengthBefore(_text, start, at);
        if (IsSince(at, after, end, lead, _thisYear is not null && IsAhead(period)))
        {
            period = null;
        }
        var tail = DueTail.LengthAt(_text, after, end);
        var isDue = (DueBefore(start, at) > 0 || tail > 0) && (period is null ? IsToCome(at, after) : IsAhead(period));
        // 升至2023年的210亿元 is what a rise has led to.
        isDue &= !(tail == 0 && after + 1 < end && _text[after] == '的' && Numerals.Begins(_text[after + 1]));
        var isUntil = lead > 0 && _text[at - lead] == '截';
        // 2023年|前20天: the days are the year's.
        if (!isDue && tail == 1 && after + 1 < end && Numerals.Begins(_text[after + 1]))
        {
            tail = 0;
        }
        // 2019年以前，甲县仅有…: what was so before a year is of none; 2022年底前 it was due.
        period = tail > 0 && _text[after - 1] == '年' && !isDue && !isUntil ? null : period;
        return new PeriodExpression(
            at - lead,
            after + tail,
            period,
            isDue && !isUntil ? PeriodRole.Due : PeriodRole.Holds
        );
    }

    // 年底前, 到明年: due, in whatever year the article speaks from.
    private bool IsToCome(int at, int after) =>
        !_isTold
        && (
            _text.AsSpan(at, Math.Min(2, after - at)) is "年底" or "年末" or "年内" or "明年" or "后年"
            // 到今年6月, 今年10月底; 增加到今年的50家 and 今年6月的50家 are so already.
            || (
                _text.AsSpan(at, Math.Min(2, after - at)) is "今年"
                && after - at > 2
                && (after >= _text.Length || _text[after] != '的')
            )
        );

    // 近三年, 未来5年, 三年来: a stretch of time dates nothing, and its number is no figure.
    private int Span(int at, int end, out PeriodExpression? expression)
    {
        expression = null;
        if (
            Numerals.Place(_text[at]) > 10
            || _text.AsSpan(at, Math.Min(SpanReach, end - at)).IndexOfAny("年月周天日") < 0
        )
        {
            return at;
        }
        var isRow = _text.AsSpan(at, Math.Min(2, end - at)) is Rows.Lead;
        var begins =
            isRow
            || _text[at] is '近' or '前' or '后' or '这'
            || _text.AsSpan(at, Math.Min(2, end - at)) is "未来" or "过去" or "今后" or "最近" or "此后";
        // 提前20天 is how much earlier, not the days before.
        if (_text[at] == '前' && at > 0 && _text[at - 1] == '提')
        {
            return at;
        }
        var p = begins ? at + (_text[at] is '近' or '前' or '后' or '这' ? 1 : 2) : at;
        if (!NumberReader.TryRead(_text, p, end, out var number) || number.Value > 100 || number.End >= end)
        {
            return at;
        }
        var length = Spans.LengthAt(_text, number.End, end);
        if (length == 0 && begins)
        {
            length =
                _text[number.End] is '年' or '天' or '周' or '日' ? 1
                : _text.AsSpan(number.End, Math.Min(2, end - number.End)) is "个月" ? 2
                : isRow && _text.AsSpan(number.End, end - number.End).StartsWith("个季度") ? 3
                : 0;
        }
        if (length == 0)
        {
            return at;
        }
        // 连续9年|位居第一: that long it has been so.
        if (isRow && !Rows.IsOfOther(_text, number.End + length, end))
        {
            return at;
        }
        // 未来三年: the time spoken of is no longer the one before.
        var isAhead = begins && _text.AsSpan(at, 2) is "未来" or "今后";
        expression = new PeriodExpression(at, number.End + length, null, isAhead ? PeriodRole.Holds : PeriodRole.Base);
        return expression.End;
    }

    // 是2012年末的|3.4倍: what the amount is a multiple of.
    private bool IsMultiple(int start, int at, int after, int end) =>
        at > start
        && after + 1 < end
        && _text[after] == '的'
        && _text[at - 1] is '是' or '为' or '达' or '于'
        && NumberReader.TryRead(_text, after + 1 + Bounds.LengthAt(_text, after + 1, end), end, out var number)
        && number.End < end
        && _text[number.End] == '倍';

    private static readonly WordTable Bounds = new("近 将近 约 大约 超 超过 逾 不到");

    private bool IsBase(int start, int at) => Comparing.LengthBefore(_text, start, at) > 0;

    private int DueBefore(int start, int at) => DueLead.LengthBefore(_text, start, at);

    private bool IsAhead(string? period) =>
        period is not null && (_thisYear is not { } year || int.Parse(period.AsSpan(0, 4)) >= year);

    private int SkipDigits(int at, int end)
    {
        if (Numerals.Arabic(_text[at]) < 0)
        {
            return at + 1;
        }
        while (at < end && Numerals.Arabic(_text[at]) >= 0)
        {
            at++;
        }
        return at;
    }
}
