using System.Globalization;
using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells whether periods are past or to come, seen from the year that an article speaks from.</summary>
/// <param name="text">The text.</param>
/// <param name="thisYear">That year, null if unknown.</param>
internal sealed class PeriodTense(string text, int? thisYear)
{
    /// <summary>Whether a period is of a year before.</summary>
    public bool IsPast(PeriodExpression period) => IsoPeriod.Year(period.Period) < thisYear;

    /// <summary>
    /// Whether a period is of a year to come and has not begun. 2013年至2018年, in a text that names 2017 last, has;
    /// 2023年12月20日至1月5日 has begun in the text's own year.
    /// </summary>
    public bool IsAhead(PeriodExpression? period) =>
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
}
