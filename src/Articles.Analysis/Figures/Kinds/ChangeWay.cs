using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>
/// Tells changes of one amount apart: 同比上涨2%，环比上涨2% are two, and so are 上涨0.3% and 下降0.3%. One that is told again without the
/// words of comparison is the same.
/// </summary>
internal static class ChangeWay
{
    private static readonly WordList OnPeriod = new("环比 较上月 比上月 较上季度 比上季度 qoq QoQ QOQ Qoq");
    private static readonly WordList Falls = new(
        "下降 降低 减少 减 降 回落 下滑 下跌 跌 缩短 缩小 收窄 萎缩 压减 压降 压缩 下挫 走低 锐减 骤降 缩水 少 倒退 下行 下调"
    );

    /// <summary>What tells a change from others of its amount; empty for a rise since a year ago.</summary>
    /// <param name="lead">The verbs before its number.</param>
    public static string Of(string lead) =>
        (OnPeriod.IsIn(lead, 0, lead.Length), Falls.IsIn(lead, 0, lead.Length)) switch
        {
            (true, true) => "\n环比降",
            (true, false) => "\n环比",
            (false, true) => "\n降",
            _ => "",
        };
}
