namespace Articles.Analysis.Figures.Periods;

/// <summary>Days written in digits alone (2031-09-06, 2031/9/6), as pages put them above or below an article.</summary>
internal static class NumericDates
{
    private const int YearLength = 4;
    private const int MostDigits = 2;

    /// <summary>The latest year of such a day, or null if the text has none.</summary>
    public static int? LatestYear(string text)
    {
        int? latest = null;
        for (var at = text.AsSpan().IndexOfAny('-', '/'); at >= 0; )
        {
            if (YearAt(text, at) is { } year && !(latest >= year))
            {
                latest = year;
            }
            at = text.AsSpan(at + 1).IndexOfAny('-', '/') is var next and >= 0 ? at + 1 + next : -1;
        }
        return latest;
    }

    // The year before the mark at a place, where a month and a day follow; a version or a telephone number has other digits.
    private static int? YearAt(string text, int mark)
    {
        var start = mark - YearLength;
        if (start < 0 || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
        {
            return null;
        }
        var second = EndOfDigits(text, mark + 1);
        return
            int.TryParse(text.AsSpan(start, YearLength), out var year)
            && year is >= 1900 and <= 2100
            && second < text.Length
            && text[second] == text[mark]
            && Between(text, mark + 1, second, 12)
            && EndOfDigits(text, second + 1) is var end
            && Between(text, second + 1, end, 31)
            && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            ? year
            : null;
    }

    private static bool Between(string text, int start, int end, int most) =>
        int.TryParse(text.AsSpan(start, end - start), out var number) && number >= 1 && number <= most;

    private static int EndOfDigits(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        return end;
    }
}
