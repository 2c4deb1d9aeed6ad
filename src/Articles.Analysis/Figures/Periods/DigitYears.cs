using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads years that are written in four digits.</summary>
internal static class DigitYears
{
    /// <summary>Where the year that begins at a place ends: 2023年, 二〇二三年, and the last year of 2021—2023年; the place itself if there is none.</summary>
    public static int Read(string text, int at, int end, out int value, bool isLast = false)
    {
        value = 0;
        var p = at;
        for (; p < end && p < at + 5 && Digit(text[p]) is var digit and >= 0; p++)
        {
            value = (value * 10) + digit;
        }
        if (p - at != 4 || value is < 1900 or > 2100 || p >= end || (at > 0 && Digit(text[at - 1]) >= 0))
        {
            return at;
        }
        if (text[p] == '年')
        {
            return text.AsSpan(p, Math.Min(2, end - p)) is "年度" or "年份" && !WordBorder.BeginsWord(text, p + 1, end)
                ? p + 2
                : p + 1;
        }
        // 2018上半年.
        if (YearParts.Written.LengthAt(text, p, end) > 0)
        {
            return p;
        }
        return
            !isLast
            && RangeMarks.Is(text[p])
            && Read(text, RangeMarks.After(text, p, end), end, out var last, isLast: true) is var after
            && after > p + 1
            && last > value
            ? Set(after, last, ref value)
            : at;
    }

    private static int Set(int after, int last, ref int value)
    {
        value = last;
        return after;
    }

    /// <summary>What a digit is worth, Arabic or Chinese; -1 if the character is none.</summary>
    public static int Digit(char c) => Numerals.Arabic(c) is var arabic and >= 0 ? arabic : Numerals.Chinese(c);
}
