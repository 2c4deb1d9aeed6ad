namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Nouns that begin with a word which alone would be a verb or an adverb: 服务|中心, 实际|任务.</summary>
internal static class Compounds
{
    private static readonly WordTable Nouns = new(
        """
        建成区 汇集站 汇流站 服务中心 服务站 服务点 服务平台 服务大厅 服务机构 服务窗口 服务人员 服务区 服务网点 服务商 服务业 服务队 服务体系 接入用户 接入端口 接入网 接入点 接入速率 保障房 保障团队 保障组 保障队 保障力量 保障任务 保障性 保障中心 保障人员 发展区 发展基金 支持中心 运行中心 运行图 出口企业 出口基地 出口额 上市公司 上市企业 参赛项目 参赛作品 参赛队伍 参赛选手 参赛队 参赛单位 参赛企业 参赛者 参评项目 参评作品 参会企业 参会代表 参展商 参展企业 参展国 升级版 涉及面 支持率 覆盖率 覆盖面 增长点 增长极 提升工程 改善工程 实际任务 实际问题 实际应用 实际场景 实际困难 实际需求 在建 在校 在册 在岗 在职 在研 在营 在网 在线 出让金 出让收入 出让面积 有效发明专利 有效专利 有效商标 有效注册商标 有效人选 有效简历 有效样本 有效问卷 有效订单 有效投资 有效需求 有效线索 有效申请 有效措施 转让费 转让金 以工代赈 以旧换新 脱贫人口 脱贫户 脱贫县 脱贫村 脱贫群众 脱贫劳动力 脱贫地区 脱贫家庭 利用外资 利用内资 利用省外 利用市外 利用境外 利用境内 利用侨资 内投资 内资金 募集资金 预期寿命 预期目标 预期收益 预期增速 预期值 预期指标 预期成果 预期年化 全市场 购置及运行 到手价 改造成本 采购费 采购费用 受让价格 上调幅度 下调幅度 上调比例 下调比例 下调空间 上调空间 实际权益 实际股权 实益权益 刷新率 成长型 成长板 成长基金 成长空间 成长性 成长股 成长期 成长计划 按揭 按摩 估值 蒸发量 蒸发器 应付账款 应收账款 投资收益 投资回报 投资损失 未来技术 未来工厂 未来社区 未来产业 未来学校 未来乡村 未来农场 未来城市
        """
    );

    /// <summary>How long the noun is that begins at a place; 0 if there is none.</summary>
    public static int LengthAt(string text, int at, int end) => Nouns.LengthAt(text, at, end);
}
