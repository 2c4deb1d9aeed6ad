namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Verbs that lead to what a change has come to: 由4G时代的375Mbps|提升到|1Gbps.</summary>
internal static class ReachingVerbs
{
    /// <summary>The verbs.</summary>
    public static WordList All { get; } =
        new(
            """
            提升到 提升至 提高到 提高至 增加到 增加至 增长到 增长至 增至 升至 降至 降到 下降到 下降至 降低到 降低至 减少到 减少至 缩短到 缩短至 扩大到 扩大至 扩张到 扩张至 跃升到 跃升至 上升到 上升至
            回落至 升到 涨到 涨至 变为 变成 递增到 递增至 攀升到 攀升至 发展到 壮大到 扩展到 缩小至 缩小到 缩减至 缩减到 收窄至 收窄到 压缩至 压缩到 压减至 压减到 压降至 压降到 下滑至 下滑到 上涨至 上涨到
            精简至 精简到 精简为 减至 减到 缩至 跌至 跌到
            """
        );
}
