using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Finds where what a report tells begins: in 2025年9月5日，协会发布的数据显示，今年上半年… the first day is the report's.
/// </summary>
internal static class ReportLead
{
    // A report's source and day take no more than this.
    private const int Reach = 80;

    // What a clause says that only tells when and by whom the figures were made known.
    private static readonly WordList Reports = new(
        "提出 明确 要求 部署 获悉 显示 消息 发布 公布 介绍 表示 统计 数据 通报 指出 报道 披露 透露 日电 专电 报电 社电 报讯 网讯 日讯 社讯 台讯 快讯 曝出 表明 来看 了解 悉"
    );

    // 根据核算结果，…: by what it is so.
    private static readonly WordList Bases = new("根据 依据 按照");

    // What ends a clause, and names of places that a number with Arabic digits may have.
    private static readonly SearchValues<char> Signs = SearchValues.Create("，： 十拾百佰千仟万萬亿億");

    /// <summary>Where the lead ends; where the sentence begins if it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    public static int End(string text, TextSpan sentence, PeriodList expressions)
    {
        var (from, reach) = (sentence.Offset, Math.Min(sentence.End, sentence.Offset + Reach));
        for (var at = NextSign(text, from, reach); at < reach; at = NextSign(text, at + 1, reach))
        {
            if (Numerals.Place(text[at]) > 0 && at > from && Numerals.Arabic(text[at - 1]) >= 0)
            {
                break;
            }
            if (
                text[at] is '，' or '：' or ' '
                && (
                    Reports.LengthBefore(text, from, at) > 0 || (text[at] == '，' && Bases.LengthAt(text, from, at) > 0)
                )
            )
            {
                from = at + 1;
            }
        }
        return
            from > sentence.Offset
            && (
                expressions.DatingBefore(from) is not { } day
                || (day.Role == PeriodRole.Holds && (LaunchDates.IsDay(day) || day.Period is null))
                || expressions.DatingFrom(from) is { Period: not null } own
                    && own.Offset - from <= PeriodPosition.HeadReach
            )
            ? from
            : sentence.Offset;
    }

    private static int NextSign(string text, int from, int end)
    {
        var leap = text.AsSpan(from, end - from).IndexOfAny(Signs);
        return leap < 0 ? end : from + leap;
    }
}
