using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Completes a measure that tells nothing by itself with what it is of: 占比 and 增速 are of what was spoken of before, or a bracket explains.
/// </summary>
internal sealed class RelativeMeasure(string text, CarriedNoun carried)
{
    // Nouns that need the one before them: 占比, 增速.
    private static readonly WordTable Relative = new(
        "占比 比重 占比重 同比增幅 同比涨幅 同比降幅 同比跌幅 环比增速 环比增幅 环比涨幅 环比降幅 年均增速 平均增速 同比增长率 环比增长率 同比变动幅度 变动幅度 变动比例 同比变动 增速 同比增速 增幅 涨幅 降幅 跌幅 增长率 占 同比 环比 总量 合计 总数 平均 规模 总额 日均 月均 周均 季均 人均 户均 亩均"
    );

    /// <summary>Whether a stretch is a measure that needs a noun before it, and nothing else.</summary>
    public static bool Is(string text, int from, int to) => Relative.LengthAt(text, from, to) == to - from;

    /// <summary>Whether a noun is one that rises and falls: 出口, 销量.</summary>
    public static bool IsOf(string text, TextSpan noun) =>
        noun.Length > 1
        && (Flows.LengthBefore(text, noun.Offset, noun.End) > 0 || MeasureWords.EndsWith(text, noun))
        && !Is(text, noun.Offset, noun.End);

    private static readonly WordTable Flows = new("出口 进口 进出口 营收 业绩 需求 消费 订单 房价 股价");

    /// <summary>A noun that needs the one before it: 占比 of what a bracket explains, or of what was spoken of.</summary>
    public Indicator? Of(string word, int at, int start, int end, string lead)
    {
        if (Is(word, 0, word.Length) && Bracketed.Before(text, carried.Sentence, at - 1) is { Length: > 0 } explained)
        {
            return new Indicator(explained.Of(text) + word, start, end, lead) { Base = explained.Of(text) };
        }
        // 甲、乙4个区的|同比增幅: the list is whose rise it is.
        var de = word.LastIndexOf('的');
        word =
            de > 0 && carried.Noun.Length > 0 && word.AsSpan(0, de).Contains('、') && Is(word, de + 1, word.Length)
                ? word[(de + 1)..]
                : word;
        if (
            carried.Noun.Length > 0
            && (
                Is(word, 0, word.Length)
                || (word[0] == '占' && !word.StartsWith("占地", StringComparison.Ordinal) && carried.Said.Count > 0)
            )
        )
        {
            // 基金的涨幅…，涨幅超过10%: the carried noun has the measure itself.
            var whole = carried.Noun.EndsWith(word, StringComparison.Ordinal) ? carried.Noun : carried.Noun + word;
            return new Indicator(whole, start, end, lead) { Base = carried.Noun };
        }
        return null;
    }
}
