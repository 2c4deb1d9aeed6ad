using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>What stands between a measured noun and its number: 用户|已达|408万, 产量|同比增长|5%.</summary>
internal static class MeasureLinks
{
    /// <summary>Strips such words from the end of a phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the phrase begins.</param>
    /// <param name="at">Where the quantity begins.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    /// <returns>Where the noun ends; the words stripped stand behind it.</returns>
    public static int Strip(string text, int from, int at, PeriodList expressions)
    {
        var (end, isTimed) = (at, false);
        while (end > from)
        {
            if (expressions.At(end - 1) is { } expression && expression.End == end && expression.Offset >= from)
            {
                (end, isTimed) = (expression.Offset, true);
                continue;
            }
            if (OfTarget(text, from, end) is var target and > 0)
            {
                end -= target;
                continue;
            }
            var manner = end < at ? Verbs.Manners.LengthBefore(text, from, end) : 0;
            var length = Math.Max(manner, Math.Max(LinkLength(text, from, end), Records.LengthBefore(text, from, end)));
            // 投资增长 loses 增长; a compound that ends in 占比 or 增速 is the measure itself.
            if (
                MeasureWords.Class.LengthBefore(text, from, end) is var measure
                && measure >= Math.Max(length, 2)
                && !Compares(text, end, expressions)
            )
            {
                break;
            }
            if (length == 1 && !isTimed && EndsRatio(text, from, end))
            {
                break;
            }
            if (length == 1 && text[end - 1] == '均' && Averages.LengthBefore(text, from, end) > 0)
            {
                break;
            }
            length = length is 0 or 1
                ? SuperlativeLength(text, from, end) is var most and > 0
                    ? most
                    : length
                : length;
            length = Link(text, from, end, at, length);
            if (length == 0)
            {
                length = text[end - 1] is ' ' or '：' or ':' or '、' or '（' or '“' or '±' ? 1 : 0;
            }
            if (length == 0)
            {
                break;
            }
            end -= length;
            // 与|去年同期|相比: the words begin inside a time expression.
            end = expressions.At(end) is { } cut && cut.Offset >= from && cut.Offset < end ? cut.Offset : end;
        }
        return end;
    }

    // 抚养比|为45%: nothing follows that it would be compared with.
    private static bool EndsRatio(string text, int from, int end) =>
        end - 2 >= from && text[end - 1] == '比' && text[end - 2] != '可' && CharClass.IsHan(text[end - 2]);

    // 总收入|比上年同期增长5%: before a time it is no 收入比.
    private static bool Compares(string text, int end, PeriodList expressions) =>
        text[end - 1] is '比' or '较' && expressions.At(end) is { } time && time.Offset == end;

    // How much of a link stands outside the noun, or what else parts the noun from its number.
    private static int Link(string text, int from, int end, int at, int length)
    {
        // 光缆总长|达18万公里, 身高|达2米: the measure's own 长 or 高.
        if (length == 2 && text[end - 2] is '长' or '高' && end - 3 >= from && text[end - 3] is '总' or '全' or '身')
        {
            length = 1;
        }
        // 每升|0.18元: a litre, no rise.
        var isLitre = length == 1 && text[end - 1] == '升' && end - 2 >= from && text[end - 2] == '每';
        length =
            isLitre
            || (length == 1 && (IsInNoun(text, from, end, at) || (end == at && WholeWords.EndsVerb(text, from, end))))
                ? 0
                : length;
        length = length == 0 ? Occasion(text, from, end) : length;
        return length == 0 ? PerUnit(text, end == at ? from - 1 : from, end) : length;
    }

    // 单日客流|最高达60万人次, 最高|16GB运行内存; 增速最快的|5个.
    private static int SuperlativeLength(string text, int from, int end)
    {
        var most = Superlatives.LengthBefore(text, from, end);
        var isFirst = end - most <= from;
        return most > 0 && (isFirst || (char.IsLetter(text[end - most - 1]) && text[end - most - 1] != '的'))
            ? most
            : 0;
    }

    // 长12米、宽3米、|高|4米; 常务会|8次: right before a number 会 is no verb.
    private static bool IsInNoun(string text, int from, int end, int at) =>
        WholeWords.Holds(text, end - 1, at)
        || (text[end - 1] == '高' && end - 1 >= from && end > 1 && text[end - 2] == '、')
        || (text[end - 1] == '会' && (end == at || IsMeeting(text, from, end)));

    // 招聘会|达9场, 座谈会|有8场.
    private static bool IsMeeting(string text, int from, int end)
    {
        for (var length = ShortestMeeting; length <= LongestMeeting && end - length >= from; length++)
        {
            if (Lexicon.Words.All.TryGetValue(text.AsSpan(end - length, length), out _))
            {
                return true;
            }
        }
        return false;
    }

    private const int ShortestMeeting = 3;
    private const int LongestMeeting = 4;

    private static int LinkLength(string text, int from, int end)
    {
        var length = Math.Max(
            Math.Max(Verbs.Links.LengthBefore(text, from, end), ChangeLength(text, from, end)),
            Verbs.Comparisons.LengthBefore(text, from, end)
        );
        // 年产能|达到: the first character is the measure's.
        return
            length > 1
            && text[end - length] == '能'
            && MeasureWords.Class.LengthBefore(text, from, end - length + 1) > 1
            ? length - 1
            : length;
    }

    /// <summary>How long the verb of change before a place is: 增长, 激增至 with where it leads, 下降了 with its particle.</summary>
    public static int ChangeLength(string text, int from, int end) =>
        end > from
        && text[end - 1] is '至' or '到' or '了'
        && Verbs.Changes.LengthBefore(text, from, end - 1) is var verb and >= 2
            ? verb + 1
            : Verbs.Changes.LengthBefore(text, from, end);

    private static readonly WordList Superlatives = new(
        "最高 最多 最低 最少 最快 最长 最重 最轻 最大 最小 最厚 最深 最远 最宽 最短 最贵"
    );
    private static readonly WordList Averages = new("日均 月均 周均 季均 人均 户均 亩均 单日均 校均 村均");

    // 负荷|第3次|突破1.3亿千瓦: which time it is.
    private static int Occasion(string text, int from, int end)
    {
        if (end - from < ShortestOccasion || text[end - 1] is not ('次' or '度'))
        {
            return 0;
        }
        var at = end - 1;
        while (at > from && Numerals.Begins(text[at - 1]))
        {
            at--;
        }
        return at < end - 1 && at > from && text[at - 1] == '第' ? end - at + 1 : 0;
    }

    private const int ShortestOccasion = 4;

    // 每平方米1.8万元: what the amount is divided by. 每亩|增收800元 has no other measure, 每吨4278元 goes on with one.
    private static int PerUnit(string text, int from, int end)
    {
        for (var at = end - 2; at > from && at >= end - LongestDivisor; at--)
        {
            // 每50公斤127元.
            if (
                text[at] == '每'
                && Numerals.Arabic(text[at + 1]) >= 0
                && NumberReader.TryRead(text, at + 1, end, out var times)
                && times.End < end
                && Units.UnitTable.At(text, times.End, end).Written.Length == end - times.End
            )
            {
                return end - at;
            }
            // 每股0.34元 has no other name.
            if (
                text[at] == '每'
                && !(at == from + 1 && text[at + 1] == '股')
                && Units.UnitTable.At(text, at + 1, end).Written.Length == end - at - 1
            )
            {
                return end - at;
            }
        }
        return 0;
    }

    private const int LongestDivisor = 6;

    // 投资|完成年度目标的85%: the share is the investment's.
    private static int OfTarget(string text, int from, int end)
    {
        if (Targets.LengthBefore(text, from, end) == 0)
        {
            return 0;
        }
        for (var at = end - 4; at >= from && at > end - 14; at--)
        {
            // 为|年度计划的54%.
            if (
                text.AsSpan(at, 2) is "完成" or "达到" or "实现"
                || (text[at] is '为' or '占' && Spans.LengthAt(text, at + 1, end) > 0)
            )
            {
                return end - at;
            }
        }
        return 0;
    }

    private static readonly WordList Spans = new("年度 全年 年初 年计划 年目标 预算 调整预算 同期 计划 目标");
    private static readonly WordList Targets = new(
        "进度的 计划进度的 序时进度的 目标的 任务的 计划的 目标任务的 计划目标的 预算的 预算数的 调整预算的 年初预算的 变动预算的"
    );
}
