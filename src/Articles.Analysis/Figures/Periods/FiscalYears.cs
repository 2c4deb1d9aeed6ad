using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Reads years that are not the calendar's: 2024财年, 2023/24学年, 2023—2024采暖季, 24财年. One that reaches into the next is called
/// by the year in which it ends.
/// </summary>
internal static class FiscalYears
{
    private const int Century = 2000;

    private static readonly WordList Kinds = new(
        "财年 财年度 财政年度 会计年度 学年 学年度 赛季 榨季 采暖季 供暖季 采暖期 供暖期 雪季 冰雪季 粮食年度 市场年度 销售年度 作物年度"
    );

    // 24财年; 24赛季 may be how many there were.
    private static readonly WordList OfTwoDigits = new("财年 财年度 财政年度");
    private static readonly WordList OfPairs = new("年度");

    /// <summary>Where the expression ends that begins at a place; the place itself if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="year">The year that it is called by.</param>
    public static int Read(string text, int at, int end, out int year)
    {
        var width = Year(text, at, end, out year);
        if (
            width == 0
            || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/' or '第'))
        )
        {
            return at;
        }
        var p = at + width;
        var isPair = Next(text, p, end, width, year, out var last) is var after && after > p;
        (p, year) = isPair ? (after, last) : (p, year);
        var kind =
            width == 2 && !isPair ? OfTwoDigits.LengthAt(text, p, end)
            : isPair ? Math.Max(Kinds.LengthAt(text, p, end), OfPairs.LengthAt(text, p, end))
            : Kinds.LengthAt(text, p, end);
        // 2023/2024年度|假期.
        return kind > 0 && !WordBorder.BeginsWord(text, p + kind - 1, end) ? p + kind : at;
    }

    // 2023|/24, 2023|—2024: where the year ends that one reaches into; the place itself if it reaches into none.
    private static int Next(string text, int at, int end, int width, int year, out int last)
    {
        last = 0;
        if (at + 1 >= end || !(text[at] == '/' || RangeMarks.Is(text[at])))
        {
            return at;
        }
        var next = Math.Max(at + 1, RangeMarks.After(text, at, end));
        var lastWidth = Year(text, next, end, out last);
        return lastWidth > 0 && lastWidth <= width && last > year ? next + lastWidth : at;
    }

    // Four digits, or the last two of a year of this century.
    private static int Year(string text, int at, int end, out int year)
    {
        year = 0;
        var p = at;
        for (; p < end && p < at + 5 && char.IsAsciiDigit(text[p]); p++)
        {
            year = (year * 10) + text[p] - '0';
        }
        year += p - at == 2 ? Century : 0;
        return p - at is 2 or 4 && year is >= Century - 100 and < Century + 100 ? p - at : 0;
    }
}
