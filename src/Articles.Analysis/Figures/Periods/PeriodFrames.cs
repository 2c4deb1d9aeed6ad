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
/// paragraphs up to the next heading list. What nothing dates is of <paramref name="ofWhole"/>, where the article as a whole has a time.
/// </remarks>
internal sealed class PeriodFrames(string text, MentionIndex mentions, PlanSections sections, PeriodExpression? ofWhole)
{
    private static readonly WordList Listing = new("提出 目标 力争 明确 要求 部署 指标");
    private static readonly WordList Plan = new("规划 方案 目标 计划 意见 纲要 提出");
    private static readonly WordList Then = new("届时 到时 到那时");
    private static readonly WordList PastYear = new("一年来 一年多来 过去一年");

    private PeriodExpression? _paragraph;

    // Whether the paragraph's frame is a month in which something was launched: it dates its own sentence alone.
    private bool _isLaunch;
    private PeriodExpression? _plan;
    private PeriodExpression? _provided;
    private PeriodExpression? _lastDue;
    private readonly YearSections _sections = new(text);
    private readonly LaunchDates _launches = new(text);

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
        var from = ReportLead.End(text, sentence, expressions);
        from = IsBehindColon(sentence, expressions) ? expressions.FirstDating!.Offset : from;
        if (
            (expressions.DatingFrom(from) ?? (from > sentence.Offset ? null : expressions.FirstDating)) is { } head
            && head.Offset - from <= PeriodPosition.HeadReach
            // 收入比由上年的1.7降至1.6: where a change sets out dates nothing else.
            && !(
                PeriodPosition.IsFrom(text, head)
                && head.End + 1 < text.Length
                && (
                    (
                        text[head.End] == '的'
                        // 从2024年的情况看 tells of that year.
                        && (Numerals.Begins(text[head.End + 1]) || text[head.End + 1] is '约' or '近' or '不')
                    )
                    // 由上年同期|下降14%转为增长3.1%.
                    || Verbs.Changes.LengthAt(text, head.End, sentence.End) > 1
                )
            )
            && text.AsSpan(from, head.Offset - from).IndexOfAny('，', '；') is < 0 or > 1
        )
        {
            // 2019年达1亿，2020年达3亿，…: a row of years leaves none for what follows.
            _paragraph = YearByYear.Is(text, head, sentence, expressions) ? null : head;
            _isLaunch = _launches.IsHead(head, sentence);
        }
        _provided = DueYear.Of(text, mentions, sentence);
        if (expressions.FirstDue is { } due)
        {
            _plan = sections.IsGoals || Plan.IsIn(text, sentence.Offset, due.Offset) ? due : _plan;
            _lastDue = due;
            // 方案定下目标：力争到2022年，…。…: the goals go on to the paragraph's end.
            if (
                _plan == due
                && text.AsSpan(sentence.Offset, due.Offset - sentence.Offset).LastIndexOf('：') is > 0 and var colon
                && due.Offset - sentence.Offset - colon <= PeriodPosition.HeadReach
            )
            {
                (_paragraph, _isLaunch) = (due, false);
            }
        }
        // 届时: by the time that was set last.
        else if (_lastDue is not null && Then.LengthAt(text, sentence.Offset, sentence.End) > 0)
        {
            (_paragraph, _isLaunch) = (_lastDue, false);
        }
    }

    // 一组数据展现出成效：截至2022年9月，….
    private bool IsBehindColon(TextSpan sentence, PeriodList expressions) =>
        expressions.FirstDating is { } first
        && first.Offset > sentence.Offset
        && Until.Begins(text, first)
        && text[first.Offset - 1] == '：';

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
        var before = PrecedingPeriod.Find(text, at, clause, part, sentence, expressions);
        var after = expressions.DatingFrom(at);
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
            // 截至6月30日 tells what stood so on the day, to the paragraph's end.
            return
                _paragraph.Offset < sentence.Offset
                && ((LaunchDates.IsDay(_paragraph) && !Until.Begins(text, _paragraph)) || _isLaunch)
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
        return _sections.Frame ?? ofWhole;
    }
}
