using System.Buffers;
using System.Globalization;
using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Follows the time that a text speaks of, sentence after sentence.</summary>
/// <remarks>
/// A time expression at the head of a sentence holds until the next one or the paragraph's end; one inside a sentence
/// to the end of its part (before a semicolon or the full stop). A plan's due year holds for the targets that the
/// paragraphs up to the next heading list.
/// </remarks>
internal sealed class PeriodFrames(string text, MentionIndex mentions, PlanSections sections, int? reportYear)
{
    /// <summary>How far from a sentence's beginning an expression still stands at its head.</summary>
    public const int HeadReach = 8;

    // A report's source and day take no more than this.
    private const int ReportReach = 80;

    // What a clause says that only tells when and by whom the figures were made known.
    private static readonly WordTable Reports = new(
        "提出 明确 要求 部署 获悉 显示 消息 发布 公布 介绍 表示 统计 统计数据 最新数据 公开数据 通报 指出 报道 披露 透露 日电 专电 报电 社电 报讯 网讯 日讯 社讯 台讯 快讯 曝出 表明 来看 了解 悉"
    );

    // What ends a clause, and names of places that a number with Arabic digits may have.
    private static readonly SearchValues<char> ReportSigns = SearchValues.Create("，： 十拾百佰千仟万萬亿億");
    private static readonly WordTable Listing = new("提出 目标 力争 明确 要求 部署 指标");
    private static readonly WordTable Plan = new("规划 方案 目标 计划 意见 纲要 提出");

    private PeriodExpression? _paragraph;

    // Whether the paragraph's frame is a month in which something was launched: it dates its own sentence alone.
    private bool _isLaunch;
    private PeriodExpression? _plan;
    private PeriodExpression? _provided;
    private PeriodExpression? _lastDue;
    private readonly YearSections _sections = new(text);
    private readonly LaunchDates _launches = new(text);

    // What an annual report tells without a date is its year's.
    private readonly PeriodExpression? _report = reportYear is { } reported
        ? new PeriodExpression(0, 0, reported.ToString("D4", CultureInfo.InvariantCulture), PeriodRole.Holds)
        : null;

    /// <summary>The year that the text's section is given to, or null.</summary>
    public int? SectionYear =>
        _sections.Frame?.Period is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    /// <summary>Begins a paragraph: the frame of the one before ends, a plan's at a heading.</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        // 其中，…: the paragraph goes on with the one before.
        if (!Continuation.Is(text, paragraph))
        {
            (_paragraph, _isLaunch) = (null, false);
        }
        if (text[paragraph.End - 1] is not ('。' or '！' or '？' or '；' or '：' or '…' or '”'))
        {
            _plan = null;
        }
    }

    /// <summary>Begins a sentence: an expression at its head becomes the paragraph's frame.</summary>
    public void BeginSentence(TextSpan sentence, PeriodList expressions)
    {
        _sections.BeginSentence(sentence, expressions);
        var from = AfterReport(sentence, expressions);
        if (
            (expressions.DatingFrom(from) ?? (from > sentence.Offset ? null : expressions.FirstDating)) is { } head
            && head.Offset - from <= HeadReach
            // 收入比由上年的1.7降至1.6: where a change sets out dates nothing else.
            && !(
                IsFrom(text, head)
                && head.End + 1 < text.Length
                && text[head.End] == '的'
                // 从2024年的情况看 tells of that year.
                && (Numerals.Begins(text[head.End + 1]) || text[head.End + 1] is '约' or '近' or '不')
            )
            && text.AsSpan(from, head.Offset - from).IndexOfAny('，', '；') is < 0 or > 1
        )
        {
            _paragraph = head;
            _isLaunch = _launches.IsHead(head, sentence);
        }
        _provided = Provided(sentence);
        if (expressions.FirstDue is { } due)
        {
            _plan = sections.IsGoals || Plan.IsIn(text, sentence.Offset, due.Offset) ? due : _plan;
            _lastDue = due;
        }
        // 届时: by the time that was set last.
        else if (_lastDue is not null && Then.LengthAt(text, sentence.Offset, sentence.End) > 0)
        {
            (_paragraph, _isLaunch) = (_lastDue, false);
        }
    }

    /// <summary>Finds the time that a figure holds for.</summary>
    /// <param name="at">Where the figure is.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="part">Its part of the sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isLast">Whether it is its clause's last figure, which alone what follows can date.</param>
    /// <param name="expressions">The sentence's expressions.</param>
    /// <returns>The expression, or null.</returns>
    public PeriodExpression? Resolve(
        int at,
        TextSpan clause,
        TextSpan part,
        TextSpan sentence,
        bool isLast,
        PeriodList expressions
    )
    {
        var found = Find(at, clause, part, sentence, isLast, expressions);
        // 一年来, in the section of a year: that year.
        return
            found is { Period: null }
            && _sections.Frame is { } year
            && PastYear.LengthAt(text, found.Offset, found.End) > 0
            ? year
            : found;
    }

    private PeriodExpression? Find(
        int at,
        TextSpan clause,
        TextSpan part,
        TextSpan sentence,
        bool isLast,
        PeriodList expressions
    )
    {
        // 比2017年的2000亿元: the amount compared with is of that year.
        if (
            expressions.LastBefore(at) is { Role: PeriodRole.Base, Period: not null } compared
            && compared.End + 1 == at
            && text[compared.End] == '的'
        )
        {
            return compared;
        }
        var before = expressions.DatingBefore(at);
        var after = expressions.DatingFrom(at);
        var reach = before is not null && Leads(before, sentence) ? sentence.Offset : part.Offset;
        before = before?.Offset >= reach ? before : null;
        // 自2013年以来, inside a sentence, is its own clause's.
        if (before is { Period: null } && text[before.Offset] == '自' && before.Offset < clause.Offset)
        {
            before = expressions.DatingBefore(before.Offset) is { } first && Leads(first, sentence) ? first : null;
        }
        // 净利润4亿元，去年同期3亿元，毛利率28%: what is compared with the time before is told of alone.
        if (before is not null && before.Offset < clause.Offset && IsSameTime(before))
        {
            before =
                expressions.DatingBefore(before.Offset) is { } present
                && present.Offset >= sentence.Offset
                && !IsSameTime(present)
                    ? present
                    : null;
        }
        if (before is not null && IsFrom(text, before) && Reached.IsIn(text, before.End, at))
        {
            before =
                expressions.DatingBefore(before.Offset) is { } whole && whole.Offset >= sentence.Offset ? whole : null;
        }
        // 今年，甲市在2022年减到12项的基础上，又减到8项: what something builds on is of a time before.
        if (before is not null && IsBuiltOn(before, at))
        {
            before =
                expressions.DatingBefore(before.Offset) is { } main && main.Offset >= sentence.Offset ? main : null;
        }
        after = isLast && after?.Offset < clause.End ? after : null;
        if (before is not null && before.Offset >= clause.Offset)
        {
            return before;
        }
        if (after is not null)
        {
            return after;
        }
        if (before is not null)
        {
            return _launches.Only(before, clause, sentence) ? _provided : before;
        }
        if (_provided is not null && _provided.End <= at)
        {
            return _provided;
        }
        return Running(at, sentence);
    }

    private bool IsBuiltOn(PeriodExpression expression, int at) =>
        text[expression.Offset] == '在' && Bases.IsIn(text, expression.End, Math.Min(at, expression.End + BasesReach));

    private const int BasesReach = 60;
    private static readonly WordTable Bases = new("的基础上 基础上，");

    private bool IsSameTime(PeriodExpression expression) =>
        text.AsSpan(expression.Offset, expression.End - expression.Offset).EndsWith("同期");

    // The time of the paragraph, the plan or the section.
    private PeriodExpression? Running(int at, TextSpan sentence)
    {
        if (_paragraph is not null)
        {
            // 项目2024年底建成。建成后年产值…: what comes after is not of that year.
            if (_paragraph.Offset < sentence.Offset && _launches.IsAfterwards(sentence.Offset, at))
            {
                return null;
            }
            return
                _paragraph.Offset < sentence.Offset
                && ((LaunchDates.IsDay(_paragraph) && !IsUntil(_paragraph)) || _isLaunch)
                ? null
                : _paragraph;
        }
        if (
            _plan is not null
            && (sections.IsGoals || Listing.IsIn(text, sentence.Offset, Math.Min(at, sentence.Offset + 80)))
        )
        {
            return _plan;
        }
        return _sections.Frame ?? _report;
    }

    /// <summary>Whether an expression dates where a change sets out: 由2020年的30%提高至33%.</summary>
    public static bool IsFrom(string text, PeriodExpression expression) =>
        text[expression.Offset] is '从' or '由'
        || (expression.Offset > 0 && text[expression.Offset - 1] is '从' or '由');

    private static readonly WordTable PastYear = new("一年来 一年多来 过去一年");

    private static readonly WordTable Reached = new("到 至 为");

    // 方案提出，…: what a plan provides for is due in the last year of the plan's name (行动方案（2021—2023年）).
    private PeriodExpression? Provided(TextSpan sentence)
    {
        if (Provisions.In(text, sentence.Offset, sentence.End) is not (var from and > 0))
        {
            return null;
        }
        for (var i = mentions.FirstAfter(sentence.Offset); i < mentions.Mentions.Count; i++)
        {
            var named = mentions.Mentions[i];
            if (named.Offset >= from)
            {
                return null;
            }
            if (named.Entity.Category == EntityCategory.Document && LastYear(named.Entity.Name) is { } year)
            {
                return new PeriodExpression(named.Offset, from, year, PeriodRole.Due);
            }
        }
        return null;
    }

    private static string? LastYear(string name)
    {
        for (var at = 5; at + 5 <= name.Length; at++)
        {
            if (
                name[at - 1] is '—' or '-' or '–' or '－' or '至' or '~' or '～'
                && name[at + 4] == '年'
                && int.TryParse(name.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is > 1990 and < 2100
            )
            {
                return name.Substring(at, 4);
            }
        }
        return null;
    }

    private static readonly WordTable Then = new("届时 到时 到那时");

    // 2025年9月5日，协会发布的数据显示，今年上半年…: the first day is the report's, and what it tells of begins after it.
    private int AfterReport(TextSpan sentence, PeriodList expressions)
    {
        var (from, reach) = (sentence.Offset, Math.Min(sentence.End, sentence.Offset + ReportReach));
        for (var at = NextSign(from, reach); at < reach; at = NextSign(at + 1, reach))
        {
            if (Numerals.Place(text[at]) > 0 && at > from && Numerals.Arabic(text[at - 1]) >= 0)
            {
                break;
            }
            if (text[at] is '，' or '：' or ' ' && Reports.LengthBefore(text, from, at) > 0)
            {
                from = at + 1;
            }
        }
        return
            from > sentence.Offset
            && (
                expressions.DatingBefore(from) is not { } day
                || (day.Role == PeriodRole.Holds && (LaunchDates.IsDay(day) || day.Period is null))
                || expressions.DatingFrom(from) is { Period: not null } own && own.Offset - from <= HeadReach
            )
            ? from
            : sentence.Offset;
    }

    private int NextSign(int from, int end)
    {
        var leap = text.AsSpan(from, end - from).IndexOfAny(ReportSigns);
        return leap < 0 ? end : from + leap;
    }

    // An expression at the head of a clause holds on; one inside is its own clause's (由2013年的25%).
    private bool Leads(PeriodExpression expression, TextSpan sentence) => Leads(text, expression, sentence.Offset);

    /// <summary>Whether an expression stands at the head of a clause of the sentence that begins at a place.</summary>
    public static bool Leads(string text, PeriodExpression expression, int sentence) =>
        expression.Offset == sentence
        || text[expression.Offset - 1] is '，' or '；' or '：'
        || (expression.End < text.Length && text[expression.End] == '，');

    // 截至6月30日: what stood so on the day, to the paragraph's end.
    private bool IsUntil(PeriodExpression expression) => text[expression.Offset] == '截';
}
