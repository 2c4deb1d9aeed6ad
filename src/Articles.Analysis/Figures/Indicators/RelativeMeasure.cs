using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Completes a measure that tells nothing by itself with what it is of: 占比 and 增速 are of what was spoken of before, or a bracket explains.
/// </summary>
internal sealed class RelativeMeasure(string text, CarriedNoun carried)
{
    // Nouns that need the one before them: 占比, 增速.
    private static readonly WordList Relative = new(
        "占比 比重 占比重 同比增幅 同比涨幅 同比降幅 同比跌幅 环比增速 环比增幅 环比涨幅 环比降幅 年均增速 平均增速 同比增长率 环比增长率 同比变动幅度 变动幅度 变动比例 同比变动 增速 同比增速 增幅 涨幅 降幅 跌幅 增长率 占 同比 环比 总量 合计 总数 平均 规模 总额 日均 月均 周均 季均 人均 户均 亩均"
    );

    private static readonly WordList Pointing = new(
        "这一数字 这个数字 该数字 上述数字 这一数据 该数据 这个数据 这一指标 该指标 这一比例 该比例 这个比例 这一比重 这一占比 这一规模 这一总量 这一金额"
    );

    /// <summary>Whether a stretch is a measure that needs a noun before it, and nothing else.</summary>
    public static bool Is(string text, int from, int to) => Relative.LengthAt(text, from, to) == to - from;

    /// <summary>Whether a stretch is a noun of rise or fall (实现12%的|增长), and nothing else.</summary>
    public static bool IsGrowth(string text, int from, int to) => Growth.LengthAt(text, from, to) == to - from;

    private static readonly WordList Growth = new(
        "增长 提升 下降 降低 下滑 上涨 下跌 提高 同比增长 同比下降 快速增长 高速增长"
    );

    /// <summary>Whether a noun is one that rises and falls: 出口, 销量.</summary>
    public static bool IsOf(string text, TextSpan noun) =>
        noun.Length > 1
        && (Flows.LengthBefore(text, noun.Offset, noun.End) > 0 || MeasureWords.EndsWith(text, noun))
        && !Is(text, noun.Offset, noun.End);

    private static readonly WordList Flows = new("出口 进口 进出口 营收 业绩 需求 消费 订单 房价 股价");

    /// <summary>A noun that needs the one before it: 占比 of what a bracket explains, or of what was spoken of.</summary>
    public Indicator? Of(string word, int at, int start, int end, string lead)
    {
        if (Is(word, 0, word.Length) && Bracketed.Before(text, carried.Sentence, at - 1) is { Length: > 0 } explained)
        {
            return new Indicator(explained.Of(text) + word, start, end, lead) { Base = explained.Of(text) };
        }
        // 这一数字|跃升至95万辆: what was measured before.
        if (carried.Noun.Length > 0 && Pointing.LengthAt(word, 0, word.Length) == word.Length)
        {
            return new Indicator(carried.Noun, start, end, lead) { Base = carried.Noun };
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
