using System.Globalization;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads years in a row, in four digits or their last two: 2024/2025/2026年, 2024/25年, 24/25/26年, 24-26年.</summary>
internal static class YearRows
{
    private const int Century = 2000;
    private const int MostYears = 12;

    // 25/26年 may be an age, 24-25年 a stretch of time.
    private const int FewestShort = 3;

    // 10-12年 is a stretch of time, and so is what something lasts.
    private const int FirstInDashes = 2020;
    private const int LongestLife = 10;
    private static readonly WordList Lives = new("寿命 期 龄 质保 保修 使用 运行 工作 经验 时长 可达 长达 徒刑 约 近");

    /// <summary>Where the row ends that begins at a place; the place itself if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="first">The first year.</param>
    /// <param name="count">How many years it names, each the one after the one before.</param>
    public static int Read(string text, int at, int end, out int first, out int count)
    {
        count = 0;
        var width = Year(text, at, end, out first);
        if (width == 0 || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/')))
        {
            return at;
        }
        var p = at + width;
        count = 1;
        if (
            width == 2
            && p < end
            && RangeMarks.Is(text[p])
            && text[p] is not ('、' or '至' or '到')
            && first >= FirstInDashes
            && !Lives.IsIn(text, Math.Max(0, at - LongestLife), at)
        )
        {
            count = FewestShort;
            p = Next(text, p, end, width, first + count - 1, at);
        }
        while (p > at && p < end && text[p] == '/' && count < MostYears)
        {
            p = Next(text, p, end, width, first + count, at);
            count++;
        }
        return p > at && p < end && text[p] == '年' && count >= (width == 2 ? FewestShort : 2)
            ? p + (p + 1 < end && text[p + 1] == '度' && !WordBorder.BeginsWord(text, p + 1, end) ? 2 : 1)
            : at;
    }

    // Where the year behind a mark ends, if it is the one that must follow.
    private static int Next(string text, int mark, int end, int width, int expected, int none) =>
        Year(text, mark + 1, end, out var year) is var digits
        && (digits == width || (digits == 2 && width == 4))
        && year == expected
            ? mark + 1 + digits
            : none;

    private static int Year(string text, int at, int end, out int year)
    {
        var p = at;
        while (p < end && p < at + 5 && char.IsAsciiDigit(text[p]))
        {
            p++;
        }
        year = 0;
        if (p - at is not (2 or 4))
        {
            return 0;
        }
        year = int.Parse(text.AsSpan(at, p - at), NumberStyles.None, CultureInfo.InvariantCulture);
        year += p - at == 2 ? Century : 0;
        return year is > Century and < Century + 100 ? p - at : 0;
    }
}
