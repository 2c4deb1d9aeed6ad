namespace Articles.Text.Facts;

/// <summary>
/// Full dates as pages print them: <c>2024-05-16</c>, <c>2024/5/16</c>, <c>2024.05.16</c>, <c>2024年5月16日</c>,
/// <c>二〇二四年五月十六日</c>.
/// </summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record WrittenDate(DateOnly Date, int Start, int End)
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The first full date of a text, or null.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text) => First(text)?.Date;

    /// <summary>The first full date of a text and where it stands, or null.</summary>
    public static WrittenDate? First(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 7 < text.Length; i++)
        {
            if (i > 0 && Digit(text[i - 1]) >= 0)
            {
                continue;
            }
            var at = i;
            if (
                Number(text, ref at, 4, 4) is { } year
                && Separator(text, ref at, '年') is { } first
                && Number(text, ref at, 1, 3) is { } month
                && Separator(text, ref at, '月') == first
                && Number(text, ref at, 1, 3) is { } day
                && year is >= 1900 and <= 2100
                && month is >= 1 and <= 12
                && day >= 1
                && day <= DateTime.DaysInMonth(year, month)
            )
            {
                var end = at < text.Length && text[at] is '日' or '号' ? at + 1 : DayMark(text, at);
                return new WrittenDate(new DateOnly(year, month, day), i, end);
            }
        }
        return null;
    }

    /// <summary>Whether a text opens with a year or a month in digits: <c>2016年7月，…</c>, <c>9月26日，…</c>.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 4 && text[digits] == (digits == 4 ? '年' : '月');
    }

    /// <summary>A 日 that a blank sets off belongs to the date all the same.</summary>
    private static int DayMark(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && text[at + 1] == '日' ? at + 2 : at;

    /// <summary>Arabic digits, or Chinese ones: one by one for a year, with 十 for a month and a day.</summary>
    private static int? Number(ReadOnlySpan<char> text, ref int at, int least, int most)
    {
        var (start, value, tens) = (at, 0, false);
        while (at < text.Length && at - start < most)
        {
            if (text[at] == '十' && most < 4 && !tens)
            {
                (value, tens) = (value == 0 ? 10 : value * 10, true);
            }
            else if (Digit(text[at]) is >= 0 and var digit)
            {
                value = tens ? value + digit : (value * 10) + digit;
            }
            else
            {
                break;
            }
            at++;
        }
        return at - start >= least ? value : null;
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : c is '○' or '零' ? 0
        : Numerals.IndexOf(c, StringComparison.Ordinal);

    /// <summary>The sign between two parts: one of <c>-/.</c>, or 年 and 月, which count as one kind.</summary>
    private static char? Separator(ReadOnlySpan<char> text, ref int at, char chinese)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        if (at >= text.Length || (text[at] is not ('-' or '/' or '.') && text[at] != chinese))
        {
            return null;
        }
        var sign = text[at++];
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return sign == chinese ? '年' : sign;
    }
}
