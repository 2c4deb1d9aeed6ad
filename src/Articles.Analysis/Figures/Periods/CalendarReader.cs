using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the calendar's words at a place: years, halves, quarters, months and days.</summary>
/// <param name="text">The text.</param>
/// <param name="thisYear">The year that 今年 stands for, null if unknown.</param>
/// <param name="titleYear">The year that the headline itself puts the article in, null if it names none.</param>
internal sealed class CalendarReader(string text, int? thisYear, int? titleYear)
{
    // A half-year belongs to the year spoken of, unless that is long past: 甲公司2009年成立，上半年….
    private const int RecentYears = 2;

    /// <summary>The year that the paragraph was put in last, null if in none.</summary>
    public int? ParagraphYear { get; set; }

    /// <summary>The year that the paragraph named last, even in passing, null if none: 甲公司2009年成立，当年….</summary>
    public int? NamedYear { get; set; }

    // The year and the month that the sentence named last, and where: a later month needs no year of its own.
    private int? _sentenceYear;
    private int _sentenceMonth;
    private int _sentenceAt;

    // The year that the sentence puts what follows in: 2020年，公司扩产，全年….
    private int? _headYear;

    // The year that the article named last with a half or a quarter: 2023年第二季度财报…. 在第二季度，….
    private int? _partYear;

    // The year that 当年 and 同年 stand for.
    private int? NamedLast => _sentenceYear ?? NamedYear ?? RecentYear;

    // The year that 全年 and 年末 stand for.
    private int? RunningYear => _headYear ?? titleYear ?? RecentYear;

    // The year that halves, quarters and spans of months are of.
    private int? RecentYear =>
        _headYear is not null ? _headYear
        : ParagraphYear is { } named && (thisYear is not { } year || Math.Abs(year - named) <= RecentYears) ? named
        : titleYear ?? thisYear;

    /// <summary>No two numbers before 月 are longer: the bound that keeps the time linear.</summary>
    private const int MonthReach = 32;

    private static readonly WordTable YearEnds = new("年底 年末 末 底 岁末");

    private const string HalvesAndQuarters =
        "上半年 下半年 前三季度 前三个季度 前两季度 前两个季度 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度";

    private const string LatinQuarters = "Q1 Q2 Q3 Q4";
    private const string FiscalQuarters = "第一财季 第二财季 第三财季 第四财季";

    private static readonly WordTable PartsOfYear = new(
        $"{HalvesAndQuarters} {LatinQuarters} {FiscalQuarters} 1季度 2季度 3季度 4季度 全年 年内 年中 年初 初 伊始 一年 春节 春季 夏季 秋季 冬季 国庆 以来 期间 年度 度"
    );

    private static readonly WordTable PartsAlone = new(
        $"{HalvesAndQuarters} {FiscalQuarters} 本季度 本季 当季 本财季 本财年"
    );

    // What makes a year of four digits without 年.
    private static readonly WordTable Parts = new($"{HalvesAndQuarters} {LatinQuarters}");

    private static readonly WordTable ThisYear = new(
        "今年以来 今年内 今年来 今年 新年以来 本年度 本年 年内 全年 年度内 当年 同年 报告期内 报告期"
    );
    private static readonly WordTable LastYear = new("去年同期 上年同期 去年 上年度 上年 上一年度 上一年");

    /// <summary>The words that an expression can begin with, next to numbers, 前年, 明年, 后年, 年末 and 前11个月.</summary>
    public static IEnumerable<string> Words =>
        [.. PartsAlone.Words, .. ThisYear.Words, .. LastYear.Words, .. NextYears.Words];

    /// <summary>Whether an expression is this year's beginning: 新年以来 is this year.</summary>
    public static bool IsNewYear(string text, int at, int end) => text.AsSpan(at, end - at).StartsWith("新年");

    /// <summary>Reads the expression at a place.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="period">What it names; null if it names no year.</param>
    /// <returns>Where it ends; <paramref name="at"/> if there is none.</returns>
    public int Read(int at, int end, out string? period)
    {
        period = null;
        if (Year(at, end, out var year) is var afterYear && afterYear > at)
        {
            return InYear(afterYear, end, year, out period);
        }
        if (PartsAlone.LengthAt(text, at, end) is var part and > 0)
        {
            period = Iso(RecentYear ?? _partYear);
            // 当季水果: what is in season.
            return IsInSeason(at, at + part, end) ? at : at + part;
        }
        // Neither a month nor a day begins with 百, 千, 万 or 亿.
        if (Numerals.Place(text[at]) > 10)
        {
            return at;
        }
        return MonthAlone(at, end, out period) is var month && month > at ? month : YearEndAlone(at, end, out period);
    }

    private bool IsInSeason(int at, int after, int end) =>
        text.AsSpan(at, after - at) is "当季" && Seasonal.LengthAt(text, after, end) > 0;

    private static readonly WordTable Seasonal = new(
        "水果 蔬菜 果蔬 鲜果 瓜果 食材 时令 农产品 海鲜 鲜花 花卉 新品 新款 服装 女装 男装 流行 爆款 热门 美食 菜"
    );

    // 年末, 年底 at the head of what they date.
    private int YearEndAlone(int at, int end, out string? period)
    {
        period = null;
        if (
            text.AsSpan(at, Math.Min(2, end - at)) is not ("年末" or "年底")
            || (at > 0 && Numerals.Begins(text[at - 1]))
        )
        {
            return at;
        }
        period = RunningYear is { } year ? $"{year:D4}-12" : null;
        return at + 2;
    }

    private int Year(int at, int end, out int? year)
    {
        year = null;
        if (FourDigits(at, end, out var value) is var after && after > at)
        {
            year = value;
            return after;
        }
        if (ThisYearAt(at, end) is var length and > 0)
        {
            // 全年 runs with the year that the text is in, 今年 with the article's own.
            year =
                text[at] is '当' or '同' ? NamedLast
                : text[at] is '全' or '报' or '本' ? RunningYear
                : thisYear;
            return at + length;
        }
        if (NextYear(at, end) is var next and > 0)
        {
            year = _sentenceYear + 1;
            return at + next;
        }
        if (LastYear.LengthAt(text, at, end) is var last and > 0)
        {
            year = (text[at] == '去' ? thisYear : RunningYear) - 1;
            return at + last;
        }
        var offset = text.AsSpan(at, Math.Min(2, end - at)) switch
        {
            "前年" => at > 0 && text[at - 1] == '大' ? -3 : -2,
            "明年" => 1,
            // 建成后|年产值 is no year after next.
            "后年"
                when at == 0
                    || !char.IsLetter(text[at - 1])
                    || text[at - 1] is '到' or '至' or '在' or '于' or '和' or '计' => 2,
            _ => 0,
        };
        year = offset == 0 ? null : thisYear + offset;
        return offset == 0 ? at : at + 2;
    }

    // 不同|年龄, 同年级 and 全年龄段 name no year; in 今年|来自 the verb is 来自.
    private int ThisYearAt(int at, int end)
    {
        var length = ThisYear.LengthAt(text, at, end);
        var after = length > 0 && at + length < end ? text[at + length] : ' ';
        return after is '龄' or '级'
            || (length > 0 && text[at] == '同' && (after is '代' or '份' || (at > 0 && text[at - 1] is '不' or '相')))
                ? 0
            : length == 3 && text[at + 2] == '来' && char.IsLetter(after) ? 2
            : length;
    }

    // 2022年10月开工，次年5月投产; 连续第二年 and 90万人次|年均 are none.
    private int NextYear(int at, int end)
    {
        var length = NextYears.LengthAt(text, at, end);
        return
            length > 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '于' or '至' or '到' or '在')
            && (length == 2 || Month(at + length, end, out _) > at + length)
            ? length
            : 0;
    }

    private static readonly WordTable NextYears = new("次年 翌年 第二年");

    /// <summary>Begins a sentence: it has named no year yet.</summary>
    public void BeginSentence() => (_sentenceYear, _headYear) = (null, null);

    /// <summary>Remembers the year and the month that the sentence names.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 0 if it names none.</param>
    /// <param name="at">Where their expression ends.</param>
    /// <param name="isHead">Whether they stand at a clause's head.</param>
    public void Remember(int year, int month, int at, bool isHead)
    {
        (_sentenceYear, _sentenceMonth, _sentenceAt) = (year, month, at);
        _headYear = isHead ? year : _headYear;
    }

    /// <summary>Whether a year of four digits, 次年 or 翌年 is written at a place.</summary>
    public bool NamesYear(int at, int end) => FourDigits(at, end, out _) > at || NextYear(at, end) > 0;

    // 2023年, 二〇二三年, and the first year of 2021—2023年.
    private int FourDigits(int at, int end, out int value, bool isLast = false)
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
            return text.AsSpan(p, Math.Min(2, end - p)) is "年度" or "年份" ? p + 2 : p + 1;
        }
        // 2018上半年, 2024Q2.
        if (Parts.LengthAt(text, p, end) > 0)
        {
            return p;
        }
        return
            !isLast
            && IsRangeMark(text[p])
            && FourDigits(AfterRangeMarks(p, end), end, out var last, isLast: true) is var after
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

    private int InYear(int at, int end, int? year, out string? period, bool isLast = false)
    {
        period = Iso(year);
        // 2021年至2023年 holds for its last year.
        if (
            !isLast
            && at + 4 < end
            && IsRangeMark(text[at])
            && FourDigits(AfterRangeMarks(at, end), end, out var last, isLast: true) is var after
            && after > at + 2
        )
        {
            return InYear(after, end, last, out period, isLast: true);
        }
        if (YearEnds.LengthAt(text, at, end) is var yearEnd and > 0)
        {
            period = year is null ? null : $"{year:D4}-12";
            return at + yearEnd;
        }
        if (Month(at, end, out var month) is var afterMonth && afterMonth > at)
        {
            period = year is null ? null : $"{year:D4}-{month:D2}";
            return MonthRange(Day(afterMonth, end, ref period), end, year, ref period);
        }
        if (PartsOfYear.LengthAt(text, at, end) is var part and > 0)
        {
            _partYear = PartsAlone.LengthAt(text, at, end) > 0 ? year : _partYear;
            // 2023年国庆档: the season is a name's.
            return at + part < end && text[at + part] == '档' ? at : at + part;
        }
        return MonthSpan(at, end) is var span && span > at ? span : at;
    }

    // 1—6月, 前11个月: parts of a year.
    private int MonthSpan(int at, int end)
    {
        var p = at < end && text[at] == '前' && BeforeEvents.LengthBefore(text, 0, at) == 0 ? at + 1 : at;
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
        var mark = AfterRangeMarks(first.End, end);
        return mark > first.End && Month(mark, end, out _) is var month && month > mark ? month : at;
    }

    // 提前3个月, 投产前3个月: that is before something, not in a year.
    private static readonly WordTable BeforeEvents = new(
        "提 目 此 以 之 投产 上市 开业 上线 开工 完工 竣工 到期 退休 毕业 交付 发布 开幕 开赛 出生 入职 离职 手术 考试 生产 投用"
    );

    // 每年6—8月, 花期为3至5月: such months are of no one year.
    private static readonly WordTable Yearly = new("每年 每年的 每年从 每年在 每逢 常年 为 集中在 多在 通常在 一般在");

    // 1—6月 is of the year spoken of; 5月 only if its own sentence names a year.
    private int MonthAlone(int at, int end, out string? period)
    {
        period = null;
        if (
            (at > 0 && (Digit(text[at - 1]) >= 0 || text[at - 1] is '.' or '个'))
            || !text.AsSpan(at, Math.Min(MonthReach, end - at)).Contains('月')
        )
        {
            return at;
        }
        var isYearly = Yearly.LengthBefore(text, 0, at) > 0;
        if (MonthSpan(at, end) is var span && span > at)
        {
            // 9、10月 are two months, 1—10月 is most of a year.
            var isList = text.AsSpan(at, span - at).Contains('、');
            period = isYearly ? null : Iso(isList ? _sentenceYear : _sentenceYear ?? RecentYear);
            return span;
        }
        if (Month(at, end, out var month) is not (var after and > 0) || after <= at)
        {
            return at;
        }
        var year = isYearly ? null : YearOfMonth(at, LastOfRange(after, end, month)) ?? YearOfStatus(at, after, end);
        period = year is null ? null : $"{year:D4}-{month:D2}";
        return MonthRange(Day(after, end, ref period), end, isYearly ? null : year ?? ParagraphYear, ref period);
    }

    // 2016年3月…，1月至3月…: the range ends no earlier than the month before.
    private int LastOfRange(int at, int end, int first) =>
        AfterRangeMarks(at, end) is var mark && mark > at && Month(mark, end, out var last) > mark ? last : first;

    // 去年12月投产，5月销量…: a month before the one named last is of another year; 2023年成立的甲公司5月…: so may this be.
    private int? YearOfMonth(int at, int month)
    {
        if (_sentenceYear is not null)
        {
            var between = text.AsSpan(_sentenceAt, Math.Max(0, at - _sentenceAt));
            var isOther =
                month < _sentenceMonth || (between.Contains('的') && between.IndexOfAny('，', '；', '、') < 0);
            (_sentenceYear, _sentenceMonth, _sentenceAt) = (
                isOther ? null : _sentenceYear,
                month,
                Math.Max(at, _sentenceAt)
            );
        }
        return _sentenceYear;
    }

    // 截至8月末, 8月当月: the latest that a report of a year tells of is of that year.
    private int? YearOfStatus(int at, int after, int end) =>
        titleYear is not null
        && (
            (at > 1 && text.AsSpan(at - 2, 2) is "截至" or "截止")
            || text[after - 1] is '末' or '底'
            || text.AsSpan(after, Math.Min(2, end - after)) is "当月"
        )
            ? RecentYear
            : null;

    private int Month(int at, int end, out int month)
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
        if (number.End < end && text[number.End] == '两' && at > 0 && IsRangeMark(text[at - 1]))
        {
            return text.AsSpan(number.End, Math.Min(3, end - number.End)) is "两个月" ? number.End + 3 : at;
        }
        if (number.End >= end || text[number.End] != '月')
        {
            return at;
        }
        var p = number.End + 1;
        return p < end && text[p] is '份' or '底' or '末' or '初' or '中' ? p + 1 : p;
    }

    private int Day(int at, int end, ref string? period)
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
        return day.End + 1;
    }

    // 12月11日至12日, 3月至5月: the second end belongs to the expression; the first one dates it.
    private int MonthRange(int at, int end, int? year, ref string? period)
    {
        if (AfterRangeMarks(at, end) is var mark && mark > at)
        {
            string? ignored = null;
            if (Day(mark, end, ref ignored) is var day && day > mark)
            {
                return day;
            }
            if (Month(mark, end, out _) is var month && month > mark)
            {
                period = Day(month, end, ref ignored) > month ? period : Iso(year);
                return Day(month, end, ref ignored);
            }
        }
        return at;
    }

    private int AfterRangeMarks(int at, int end)
    {
        var p = at;
        while (p < end && p < at + 2 && IsRangeMark(text[p]))
        {
            p++;
        }
        return p;
    }

    private static bool IsRangeMark(char c) => c is '—' or '–' or '-' or '－' or '~' or '～' or '至' or '到' or '、';

    private static string? Iso(int? year) => year is null ? null : $"{year:D4}";

    private static int Digit(char c) => Numerals.Arabic(c) is var arabic and >= 0 ? arabic : Numerals.Chinese(c);
}
