using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the words that name a year by another one: 今年, 去年, 当年, 次年, 前年, 明年.</summary>
/// <param name="text">The text.</param>
/// <param name="years">The years that the text speaks of.</param>
internal sealed class RelativeYears(string text, SpokenYears years)
{
    private static readonly WordList ThisYear = new(
        "今年以来 今年内 今年来 今年 新年以来 本年度 本年 年内 全年 年度内 当年 同年 报告期内 报告期"
    );
    private static readonly WordList LastYear = new("去年同期 上年同期 去年 上年度 上年 上一年度 上一年");
    private static readonly WordList NextYears = new("次年 翌年 第二年");

    /// <summary>The words that such a year can begin with, next to 前年, 明年 and 后年.</summary>
    public static IEnumerable<string> Words => [.. ThisYear.Words, .. LastYear.Words, .. NextYears.Words];

    /// <summary>Whether an expression is this year's beginning: 新年以来 is this year.</summary>
    public static bool IsNewYear(string text, int at, int end) => text.AsSpan(at, end - at).StartsWith("新年");

    /// <summary>Where the word that begins at a place ends; the place itself if there is none.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="year">The year; null if the text does not tell which it is.</param>
    public int Read(int at, int end, out int? year)
    {
        year = null;
        if (ThisYearAt(at, end) is var length and > 0)
        {
            // 全年 runs with the year that the text is in, 今年 with the article's own.
            year =
                text[at] is '当' or '同' ? years.NamedLast
                : text[at] is '全' or '报' or '本' ? years.Running
                : years.This;
            return at + length;
        }
        if (NextYear(at, end) is var next and > 0)
        {
            year = years.Sentence + 1;
            return at + next;
        }
        if (LastYear.LengthAt(text, at, end) is var last and > 0)
        {
            // 发布2023年年报。第四季度…，去年同期…: the year before the one that is reported.
            year =
                (
                    text[at] == '去'
                        ? text.AsSpan(at, last).EndsWith("同期")
                            ? years.Reported
                            : years.This
                        : years.Running
                ) - 1;
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
        year = offset == 0 ? null : years.This + offset;
        return offset == 0 ? at : at + 2;
    }

    /// <summary>
    /// How long 次年, 翌年 or 第二年 is at a place; 0 if there is none: 2022年10月开工，次年5月投产, but not 连续第二年 and 90万人次|年均.
    /// </summary>
    public int NextYear(int at, int end)
    {
        var length = NextYears.LengthAt(text, at, end);
        return
            length > 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '于' or '至' or '到' or '在')
            && (length == 2 || Months.Read(text, at + length, end, out _) > at + length)
            ? length
            : 0;
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
}
