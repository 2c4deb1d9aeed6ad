using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Completes the next part of what was measured: 一线城市房价上涨0.4%，二线城市|上涨0.2% tells of 二线城市房价. A part is like the one before where
/// it ends as that does, or both are of one kind.
/// </summary>
internal static class ParallelPart
{
    private const int LongestPart = 12;
    private const int LongestEnding = 4;

    // What ends a class word of one character: 早稻, 晚稻; 公路, 铁路.
    private const string Classes = "业类区县市镇乡村州省级期路线稻麦米肉油菜果鱼粮糖车机性型房生院校店港户";

    // Nouns that rise, fall and have a size, though no class word ends them.
    private static readonly WordList Flows = new(
        "房价 股价 油价 菜价 出口 进口 进出口 投资 消费 营收 销售 业绩 需求 订单 产量 零售 用电 发电 出货 交易 就业 失业 供应 供给 物价 价 率 量 额"
    );

    private static readonly WordList[] Kinds =
    [
        new("城镇 乡村 农村 城市 县域"),
        new("公路 铁路 水路 水运 民航 航空 管道 海运 空运"),
        new("国内 国外 海外 境外 境内 国际"),
        new("线上 线下"),
        new("门诊 住院 急诊"),
        new("电视 广播 报纸 网络"),
    ];

    /// <summary>The measure of the part that stands before a figure; null where it is no part of the same.</summary>
    /// <param name="part">What stands before the figure.</param>
    /// <param name="measure">What was measured before.</param>
    public static string? Of(string part, string measure) =>
        part.Length is < 2 or > LongestPart || part.Contains('的') || MeasureWords.Length(part) > 0 || EndsInFlow(part)
            ? null
        : Alike(part, measure) is { } alike ? part + alike
        : OfOneKind(part, measure);

    // What follows the ending that both have.
    private static string? Alike(string part, string measure)
    {
        for (var length = Math.Min(LongestEnding, part.Length - 1); length > 0; length--)
        {
            var ending = part.AsSpan(part.Length - length);
            var at = measure.AsSpan().IndexOf(ending);
            var rest = at + length;
            if (
                at > 0
                && (length > 1 || (Classes.Contains(ending[0]) && rest <= LongestEnding))
                && !part.AsSpan().SequenceEqual(measure.AsSpan(0, rest))
                && IsMeasure(measure, rest)
            )
            {
                return measure[rest..];
            }
        }
        return null;
    }

    private static string? OfOneKind(string part, string measure)
    {
        foreach (var kind in Kinds)
        {
            if (
                kind.LengthAt(part, 0, part.Length) == part.Length
                && kind.LengthAt(measure, 0, measure.Length) is var first and > 0
                && IsMeasure(measure, first)
            )
            {
                return part + measure[first..];
            }
        }
        return null;
    }

    private static bool IsMeasure(string text, int at) =>
        text.Length - at >= 2
        // 电话用户总数17亿户，其中移动电话用户8亿户: those are counted as they are.
        && text.AsSpan(at) is not ("总数" or "总量" or "数量" or "人数" or "户数")
        && (
            MeasureWords.Class.LengthBefore(text, at, text.Length) > 0 || Flows.LengthBefore(text, at, text.Length) > 1
        );

    private static bool EndsInFlow(string part) => Flows.LengthBefore(part, 0, part.Length) > 0;
}
