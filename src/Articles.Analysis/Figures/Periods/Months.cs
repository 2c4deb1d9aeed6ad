using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads months and days.</summary>
internal static class Months
{
    /// <summary>Where a span of months ends (1—6月, 前11个月), as Read.</summary>
    public static int Span(string text, int at, int end)
    {
        var p = at < end && text[at] is '前' or '头' && BeforeEvents.LengthBefore(text, 0, at) == 0 ? at + 1 : at;
        if (!NumberReader.TryRead(text, p, end, out var first))
        {
            return at;
        }
        if (p > at)
        {
            return text.AsSpan(first.End, Math.Min(2, end - first.End)) switch
            {
                "个月" => first.End + 2,
                ['月', ..] => first.End + 1,
                _ => at,
            };
        }
        var mark = RangeMarks.After(text, first.End, end);
        return mark > first.End && Read(text, mark, end, out _) is var month && month > mark ? month : at;
    }

    // 提前3个月, 投产前3个月: that is before something, not in a year.
    private static readonly WordList BeforeEvents = new(
        "提 目 此 以 之 投产 上市 开业 上线 开工 完工 竣工 到期 退休 毕业 交付 发布 开幕 开赛 出生 入职 离职 手术 考试 生产 投用"
    );

    /// <summary>The last month of a range that goes on at a place; the first if none does. 1月至3月 ends no earlier than the month before.</summary>
    public static int LastOfRange(string text, int at, int end, int first) =>
        RangeMarks.After(text, at, end) is var mark && mark > at && Read(text, mark, end, out var last) > mark
            ? last
            : first;

    /// <summary>Where the month that begins at a place ends; the place itself if there is none.</summary>
    public static int Read(string text, int at, int end, out int month)
    {
        month = 0;
        if (
            !NumberReader.TryRead(text, at, end, out var number)
            || number.Value is < 1 or > 12
            || number.Value % 1 != 0
            || number.Max is not null
        )
        {
            return at;
        }
        month = (int)number.Value;
        // 9、10两个月: the months of a list are counted.
        if (number.End < end && text[number.End] == '两' && at > 0 && RangeMarks.Is(text[at - 1]))
        {
            return text.AsSpan(number.End, Math.Min(3, end - number.End)) is "两个月" ? number.End + 3 : at;
        }
        if (number.End >= end || text[number.End] != '月')
        {
            return at;
        }
        var p = number.End + 1;
        if (Parts.LengthAt(text, p, end) is var part and > 0)
        {
            return p + part;
        }
        // 5月|中国, 9月|初中: the character is the next word's.
        return p < end && text[p] is '份' or '底' or '末' or '初' or '中' && !WordBorder.BeginsWord(text, p, end)
            ? p + 1
            : p;
    }

    private static readonly WordList Parts = new("上旬 中旬 下旬 中上旬 中下旬 上中旬");

    /// <summary>Where the day that begins at a place ends, as Read; it is added to a month.</summary>
    public static int Day(string text, int at, int end, ref string? period)
    {
        if (
            !NumberReader.TryRead(text, at, end, out var day)
            || day.Value is < 1 or > 31
            || day.End >= end
            || text[day.End] is not ('日' or '号')
        )
        {
            return at;
        }
        period = period is null || day.Value % 1 != 0 ? period : $"{period}-{(int)day.Value:D2}";
        return Hour(text, day.End + 1, end);
    }

    // 10月31日|上午, 10月31日|12时, 10月31日|晚8时30分: the hour belongs to the day.
    private static int Hour(string text, int at, int end)
    {
        var p = at + DayParts.All.LengthAt(text, at, end);
        if (
            !NumberReader.TryRead(text, p, end, out var hour)
            || hour.Value > 24
            || hour.End >= end
            || text[hour.End] is not ('时' or '点')
            || WordBorder.BeginsWord(text, hour.End, end)
        )
        {
            return p;
        }
        p = hour.End + 1;
        return NumberReader.TryRead(text, p, end, out var minute) && minute.End < end && text[minute.End] == '分'
            ? minute.End + 1
            : p;
    }

    /// <summary>Where a range that goes on at a place ends, as Read: its last day dates it, as the last year a stretch of years.</summary>
    public static int Range(string text, int at, int end, int? year, ref string? period)
    {
        var mark = RangeMarks.After(text, at, end);
        if (mark == at)
        {
            return at;
        }
        var first = period;
        var last = first is { Length: IsoPeriod.WithDay } ? first[..IsoPeriod.WithMonth] : null;
        if (Day(text, mark, end, ref last) is var day && day > mark)
        {
            period = last ?? period;
            return day;
        }
        var month = Read(text, mark, end, out var number);
        if (month == mark)
        {
            return at;
        }
        // 2023年12月20日至1月5日 ends in the year after.
        var isNext = first is not null && number < IsoPeriod.Month(first);
        last =
            first is { Length: IsoPeriod.WithDay } && year is { } own
                ? $"{(isNext ? own + 1 : own):D4}-{number:D2}"
                : null;
        var after = Day(text, month, end, ref last);
        period =
            after > month ? last ?? period
            : year is null ? null
            : $"{year:D4}";
        return after;
    }
}
