namespace Articles.Text.Facts;

/// <summary>Full dates as pages print them: <c>2024-05-16</c>, <c>2024/5/16</c>, <c>2024.05.16</c>, <c>2024年5月16日</c>.</summary>
internal static class WrittenDate
{
    /// <summary>The first full date of a text, or null.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 7 < text.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(text[i - 1]))
            {
                continue;
            }
            var at = i;
            if (
                Number(text, ref at, 4, 4) is { } year
                && Separator(text, ref at, '年') is { } first
                && Number(text, ref at, 1, 2) is { } month
                && Separator(text, ref at, '月') == first
                && Number(text, ref at, 1, 2) is { } day
                && year is >= 1900 and <= 2100
                && month is >= 1 and <= 12
                && day >= 1
                && day <= DateTime.DaysInMonth(year, month)
            )
            {
                return new DateOnly(year, month, day);
            }
        }
        return null;
    }

    private static int? Number(ReadOnlySpan<char> text, ref int at, int least, int most)
    {
        var (start, value) = (at, 0);
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            value = (value * 10) + text[at++] - '0';
        }
        return at - start >= least ? value : null;
    }

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
