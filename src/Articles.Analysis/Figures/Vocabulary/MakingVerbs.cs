namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>What a maker does to a thing, in the clause that stands before its name: 甲公司牵头研发的乙平台.</summary>
internal static class MakingVerbs
{
    /// <summary>The verbs, and words of belonging.</summary>
    public static WordList All { get; } =
        new(
            "选育 培育 牵头 研发 研制 开发 打造 建设 建成 承建 运营 主办 承办 举办 推出 管理 组建 搭建 构建 创办 发起 设立 自建 首创 开通 上线 投资 参与 出品 主导 主持 自研 训练 部署 定制 制定 实施 攻关 交付 承担 打磨 建造 生产 孵化 推广 引进 中标 承接 共建 共创 合作建设 举行 召开 通车 开工 竣工 投运 落成 旗下 所属 下属"
        );
}
