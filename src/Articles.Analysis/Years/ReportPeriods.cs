namespace Articles.Analysis.Years;

/// <summary>
/// Reads the years of companies' reports that are written with Latin letters: 2024H1, 24Q3, 1H24, 3Q2023, 9M24, FY24, and 2025E, a
/// year that is forecast.
/// </summary>
internal static class ReportPeriods
{
    private const int Century = 2000;
    private const int FirstShort = 10;
    private const int LastShort = 49;

    /// <summary>Where the expression ends that begins at a place; the place itself if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="year">The year that it names.</param>
    public static int Read(string text, int at, int end, out int year)
    {
        year = 0;
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/' or '_'))
        {
            return at;
        }
        var after =
            text[at] == 'F' ? Fiscal(text, at, end, out year)
            : LeadingPart(text, at, end) is var part && part > at ? YearAt(text, part, end, out year, at)
            : WithPart(text, at, end, out year);
        return after > at && (after >= end || !(char.IsAsciiLetterOrDigit(text[after]) || text[after] is '-' or '.'))
            ? after
            : at;
    }

    private static int Fiscal(string text, int at, int end, out int year)
    {
        year = 0;
        return at + 2 < end && text[at + 1] == 'Y' ? YearAt(text, at + 2, end, out year, at) : at;
    }

    // 1H, 3Q, 9M: what stands before its year.
    private static int LeadingPart(string text, int at, int end) =>
        at + 2 < end && (text[at], text[at + 1]) is ('1' or '2', 'H') or (>= '1' and <= '4', 'Q') or ('6' or '9', 'M')
            ? at + 2
            : at;

    // 2024H1, 24Q3, 2025E, 2023A.
    private static int WithPart(string text, int at, int end, out int year)
    {
        var p = YearAt(text, at, end, out year, at);
        if (p == at || p >= end)
        {
            return at;
        }
        if (p + 1 < end && (text[p], text[p + 1]) is ('H', '1' or '2') or ('Q', >= '1' and <= '4'))
        {
            return p + 2;
        }
        // 2024A|股, 2024E|型 are other words.
        var isWord = p + 1 < end && "股型款级座轮站区楼".Contains(text[p + 1]);
        return p - at == 4 && text[p] is 'E' or 'A' && !isWord ? p + 1 : at;
    }

    // Four digits, or the last two of a year of this century.
    private static int YearAt(string text, int at, int end, out int year, int none)
    {
        year = 0;
        var p = at;
        for (; p < end && p < at + 5 && char.IsAsciiDigit(text[p]); p++)
        {
            year = (year * 10) + text[p] - '0';
        }
        year += p - at == 2 && year is >= FirstShort and <= LastShort ? Century : 0;
        return year is > Century and < Century + 100 ? p : none;
    }
}
