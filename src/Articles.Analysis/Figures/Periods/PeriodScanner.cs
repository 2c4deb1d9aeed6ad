using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Finds the time expressions of a stretch of text.</summary>
internal sealed class PeriodScanner
{
    // Every character that one of the readers below can begin with. Few of a text's characters are among them, so the
    // scanner leaps from one to the next.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. UndatedTimes.Words.Concat(CalendarReader.Words).Select(static x => x[0]),
        .. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static x => (char)x).Where(Numerals.Begins),
        .. "“‘\"F前明后年近这未过今连最此",
    ]);

    private readonly string _text;
    private readonly SpokenYears _years;
    private readonly CalendarReader _calendar;
    private readonly PeriodRoles _roles;
    private readonly CarriedYears _carried;

    /// <summary>A scanner for one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="thisYear">The year that it speaks from, null if unknown.</param>
    /// <param name="isTold">Whether that year is told, so that 今年 names it.</param>
    /// <param name="titleYear">The year that its headline names, null if it names none.</param>
    public PeriodScanner(string text, int? thisYear, bool isTold, int? titleYear)
    {
        _text = text;
        _years = new SpokenYears(text, isTold ? thisYear : null, titleYear);
        _calendar = new CalendarReader(text, _years);
        _roles = new PeriodRoles(text, thisYear, isTold);
        _carried = new CarriedYears(text, thisYear, _years, _calendar);
    }

    /// <summary>
    /// Adds the time expressions between two places, in text order, in time linear in their distance.
    /// </summary>
    public void Scan(int start, int end, List<PeriodExpression> found)
    {
        _years.BeginSentence();
        for (var at = start; at < end; )
        {
            var leap = _text.AsSpan(at, end - at).IndexOfAny(Beginnings);
            if (leap < 0)
            {
                break;
            }
            at += leap;
            PeriodExpression? expression = null;
            var after = IsOfCode(start, at, end) ? at : Read(start, at, end, out expression);
            if (after > at)
            {
                found.Add(expression!);
                at = after;
            }
            else
            {
                at = SkipDigits(at, end);
            }
        }
    }

    // PM10年均浓度, PM2.5年均浓度: the number is a name's. FY2024年 is a year.
    private bool IsOfCode(int start, int at, int end) =>
        at > start
        && char.IsAsciiDigit(_text[at])
        && (
            char.IsAsciiLetter(_text[at - 1])
            || (at - 2 > start && _text[at - 1] == '.' && char.IsAsciiDigit(_text[at - 2]))
        )
        && SkipDigits(at, end) is var after
        && after - at <= 2
        && after < end
        && _text[after] == '年';

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

    private int Read(int start, int at, int end, out PeriodExpression? expression)
    {
        expression = null;
        if (UndatedTimes.LengthAt(_text, at, end) is var undated and > 0)
        {
            expression = new PeriodExpression(
                at,
                at + undated,
                null,
                _roles.IsBase(start, at) ? PeriodRole.Base : PeriodRole.Holds
            );
            return at + undated;
        }
        if (Decades.Read(_text, at, end) is var decade && decade > at)
        {
            expression = new PeriodExpression(
                at,
                decade,
                null,
                _roles.IsBase(start, at) ? PeriodRole.Base : PeriodRole.Holds
            );
            return decade;
        }
        if (FiveYearPlan.Read(_text, at, end, out var planEnd, out var isPlanEnd) is var plan && plan > at)
        {
            expression = _roles.OfPlan(start, at, plan, planEnd, isPlanEnd);
            return plan;
        }
        var after = _calendar.Read(at, end, out var period);
        if (after > at)
        {
            expression = _roles.Dated(start, at, after, end, period);
            _carried.Remember(expression, start, at, end);
            return expression.End;
        }
        return EventYear(at, end, out expression) is var edition && edition > at
            ? edition
            : TimeSpans.Read(_text, at, end, out expression);
    }

    private int EventYear(int at, int end, out PeriodExpression? expression)
    {
        var year = Edition.Year(_text, at, end);
        expression = year is null ? null : new PeriodExpression(at, at + 4, $"{year:D4}", PeriodRole.Holds);
        return year is null ? at : at + 4;
    }

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
