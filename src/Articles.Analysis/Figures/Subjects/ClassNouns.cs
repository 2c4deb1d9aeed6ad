using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Nouns that say of what class a named thing is: “乙”平台, 智能体“丙”.</summary>
internal static class ClassNouns
{
    /// <summary>The nouns.</summary>
    public static WordList All { get; } =
        new(
            "平台 系统 项目 工程 产品 应用 小程序 App APP 模型 大模型 智能体 数字人 网络 专区 专线 专席 中心 品牌 活动 行动 服务 套餐 基金 机器人 助手 车型 机型 集群 基地 园区 实验室 工作室 客户端 窗口 专栏 模块 程序 引擎 底座 大脑 驾驶舱 热线 课堂 联盟 计划"
        );
}
