using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>The years in four digits that a whole text names (2021年), and what stands around each.</summary>
internal static class WrittenYears
{
    /// <summary>How long 2021年 is.</summary>
    public const int Length = 5;

    /// <summary>The years with where their 年 ends, in text order; 2027年 of 2024—2027年 is none.</summary>
    public static IEnumerable<(int Year, int End)> In(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (
                at >= 4
                && int.TryParse(text.AsSpan(at - 4, 4), out var year)
                && year is >= 1900 and <= 2100
                && !(at > 4 && text[at - 5] is '-' or '—' or '–' or '－' or '~' or '～' && !EndsRange(text, at - 4))
            )
            {
                yield return (year, at + 1);
            }
        }
    }

    /// <summary>Whether a stretch of years begins with the year that ends at a place: 2020年到2022年. It says nothing of today.</summary>
    public static bool BeginsRange(string text, int at) =>
        at + 5 < text.Length && text[at] is '到' or '至' or '—' or '-' or '–' && text[at + 5] == '年';

    /// <summary>
    /// Whether a stretch of years ends with the year that begins at a place: 2019年—2022年, where both have their 年; plans mostly write
    /// 2024—2027年.
    /// </summary>
    public static bool EndsRange(string text, int at) =>
        at > 5 && text[at - 1] is '—' or '-' or '–' && text[at - 2] == '年';

    /// <summary>Whether a day of the year goes on where it ends: 2023年8月5日.</summary>
    public static bool IsDay(string text, int end) =>
        end < text.Length && Numerals.Arabic(text[end]) >= 0 && HasDay(text, end);

    /// <summary>Whether what a month of the year brought goes on where the year ends: 2024年6月突破10亿.</summary>
    public static bool IsReached(string text, int end)
    {
        var month = end;
        while (month < text.Length && month < end + 2 && char.IsAsciiDigit(text[month]))
        {
            month++;
        }
        return month > end
            && month < text.Length
            && text[month] == '月'
            && Reached.LengthAt(text, month + 1, text.Length) > 0;
    }

    private static readonly WordList Reached = new(
        "突破 达到了 建成 投产 投运 投用 上线 启动 开通 发布 揭牌 举行 正式"
    );

    /// <summary>Whether the year that begins at a place is to come: 到2027年, 未来2027年; 升至2023年的210亿元 is so already.</summary>
    public static bool IsAhead(string text, int at) =>
        at > 0
        && (
            !(at + 6 < text.Length && text[at + 5] == '的' && Numerals.Begins(text[at + 6]))
                && (text[at - 1] is '到' or '至' or '争' or '为' or '了' or '在' && !(at > 1 && text[at - 2] == '截'))
            || (at > 1 && text.AsSpan(at - 2, 2) is "未来" or "预计")
        );

    private static bool HasDay(string text, int at)
    {
        var end = Math.Min(text.Length, at + 7);
        var rest = text.AsSpan(at, end - at);
        var month = rest.IndexOf('月');
        rest = rest[(month + 1)..];
        // 2023年8月，|日均客流 is no day.
        return month > 0 && rest.IndexOfAny('日', '号') is var day and > 0 && Numerals.Begins(rest[day - 1]);
    }
}
