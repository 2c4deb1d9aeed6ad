using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Decides which of the years that a text names are carried on to expressions without a year of their own, and how far: a year at
/// a clause's head, or of the figures that it tells, to the paragraph's end; one in passing only to 当年 and what its sentence says.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="thisYear">The year that it speaks from, null if unknown.</param>
/// <param name="years">The years that it speaks of.</param>
/// <param name="calendar">What reads its dates.</param>
internal sealed class CarriedYears(string text, int? thisYear, SpokenYears years, CalendarReader calendar)
{
    private const int FiguresReach = 20;

    private static readonly WordList Papers = new("年报 季报 半年报 财报 快报 业绩 报告 公报 报表 数据");

    /// <summary>The year that an expression names goes on, but for those that only compare, are due, or begin a rise.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="start">Where its sentence begins.</param>
    /// <param name="at">Where its date begins.</param>
    /// <param name="end">Where its sentence ends.</param>
    public void Remember(PeriodExpression expression, int start, int at, int end)
    {
        if (
            expression is not { Role: PeriodRole.Holds, Period: { } period }
            || PeriodPosition.IsFrom(text, expression)
            || !(text[at] is '今' or '去' || calendar.NamesYear(at, end))
        )
        {
            return;
        }
        var year = IsoPeriod.Year(period)!.Value;
        var month = IsoPeriod.Month(period);
        var isHead = PeriodPosition.Leads(text, expression, start) || IsOfFigures(expression, start, end);
        years.Remember(year, month, expression.End, isHead);
        if (text[at] is '今' or '去' || year > thisYear)
        {
            // 今年以来，…。1月至10月，…: the months are this year's.
            years.Paragraph = isHead && text[at] == '今' ? year : years.Paragraph;
            return;
        }
        years.Named = year;
        years.Part = years.Part == year ? year : null;
        // 甲公司2022年上市: a year in passing puts the paragraph in none.
        if (isHead)
        {
            years.Paragraph = year;
        }
    }

    // 甲公司发布的2023年业绩…, 甲公司2023年营收90亿元: the sentence tells the year's figures.
    private bool IsOfFigures(PeriodExpression expression, int start, int end)
    {
        var rest = text.AsSpan(expression.End, Math.Min(FiguresReach, end - expression.End));
        rest = rest.IndexOfAny("，；。") is var stop and >= 0 ? rest[..stop] : rest;
        return Papers.IsIn(text, expression.End, expression.End + rest.Length)
            || (expression.Offset - start <= PeriodPosition.HeadReach && rest.IndexOfAnyInRange('0', '9') >= 0);
    }
}
