namespace Articles.Analysis.Entities.Tables;

/// <summary>What the body does that makes or runs a thing: 由甲公司|研发, 由乙局|运营.</summary>
internal static class AgentVerbs
{
    /// <summary>The verbs.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "运营",
        "建设",
        "研发",
        "开发",
        "打造",
        "承建",
        "研制",
        "出品",
        "搭建",
        "运维",
        "推出",
        "设计",
        "制造",
        "自主研发",
    ];
}
