namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Words at the head of a clause that name nothing themselves.</summary>
internal static class Fillers
{
    /// <summary>Connectives, adverbs and scopes: what they introduce begins after them.</summary>
    public static WordList Heads { get; } =
        new(
            """
            其中 同时 此外 另外 并 并且 而且 且 以及 及 和 与 或 而 但 但是 不过 因此 所以 于是 从而 目前 如今 现在 截至目前 已 已经 也 还 又 再 共 共计 合计 总计 累计 全年 全市 全省 全区 全县 全国 全球 我国 全行业 全社会 全路 全行 全域 全州 全旗 全镇 全乡 全港 各 均 都 如 例如 比如 又如 再如 如果 假如 倘若 首先 其次 再次 最后 一是 二是 三是 四是 五是 六是 七是 八是 双向 单向 据推估 推估 预估 估计 估算 据估算 据估计 测算 据测算 据了解 据介绍 据悉 据统计 数据显示 统计显示 报告显示 初步核算 经初步核算 其间 期间 随后 之后 未来 今后 接下来 下一步 仅 就 只 可 将 正 正在 不仅 不但 即 则 由此 为此 对此 一方面 另一方面 先后 陆续 相继 特别是 尤其是 尤其 包括 主要 不低于 不超过 不少于 不高于 不变价计算的 不变价格计算的 可比价计算的 可比价格计算的 每年 每月 每天 每日 平均每年 平均每月 平均每周 平均每天 平均每日 力争 预计 计划 到 至 约 近 超 超过 达 达到 为 是 有 了 的 上一财年 上财年 本财年 初步计划 期内 报告期内 初期 运营初期 建设初期 开通初期 这个 这座 这项 等 主要因 主要系 主要由于 拟建 拟新建 这也是 这是 这已是 这还是 这也是该 中 内 间 已累计 对应 含 并处 处以 判处 判罚 拟 预期 市场预期 最终 分别
            """
        );
}
