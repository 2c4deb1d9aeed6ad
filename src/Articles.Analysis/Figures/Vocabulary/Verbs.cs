namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>The verbs that stand between a figure and the noun it belongs to.</summary>
internal static class Verbs
{
    /// <summary>Verbs and adverbs that tie a number to the noun before it: X达到80%.</summary>
    public static WordTable Links { get; } =
        new(
            """
            达到 达 达成 已达 已达到 开展过 举办过 进行过 连续进行过 发布过 组织过 参加过 获得过 取得过 完成过 推出过 接待过 重回 重返 站上 站稳 触及 收在 为 是 有 共 共有 共计 合计 总计 总共 累计 累计达 累计达到 已 了 增至 升至 降至 涨至 跌至 减至 减为 缩为 降为 加密为 缩短为 压缩为 扩至 缩至 缩短至 压缩至 压缩到 缩短到
            提高到 提高至 提升到 提升至 扩大到 扩大至 扩张到 扩张至 扩张到了 扩展到 扩展至 增长到 增长至 增加到 增加至 上升到 上升至 下降到 下降至 降低到 降低至 减少到 减少至 回落到 回落至 回升到 回升至
            稳定在 保持在 维持在 控制在 控制 集中在 落在 分别 分别达到 分别达 分别为 分别是 分别有 各 各有 均 都 均为 仅 仅为 仅有 只有 只 只需 仅需 高达 多达 长达 远达 达至 就 就有 就达 还有 现有 其中有
            即 即为 等 等共 等共计 可达 可达到 能达到 将达 将达到 将 会 将会 能 可 实现 完成 原来的 原来 原先 此前 过去 当时 现在 目前 起初 最初 需 需要 至 到 由 从 在 以 按 收 报 发展到 发展至 壮大到 壮大至 推进到 录得 拥有 计 约 近 超 超过 突破 逾 实现了 达到了 占 占到 占了 的 中 已有 已经 基本 合 高 低 已超 已突破 连续突破 连续超过 连续达到 首次 首次突破 首次超过 一举突破 成功突破 转为 转变为 变为 升到 降到 涨到 跌到 提升到了 提高到了 增加到了 增长到了 扩大到了 下降到了 缩短到了 放大至 放大到 计划完成 预计完成 力争完成 则 平均为 只要 也只要 再次 继续 进一步 也 又 还 才 便 再 预计 预计达 力争 力争达到 提前 相当于 折合 要 保持着 最高达 最高可达 最多达 缩减到 缩减至 压降到 压降至 压减到 压减至 爬坡至 爬坡到 攀升至 攀升到 爬升至 爬升到 跃升至 跃升到 精简到 精简至 精简为 调整为 上调至 下调至 收窄至 收窄到 拓展至 拓展到 延伸至 延长至 延长到 却 双双 破 可能 或 或将 或达 应 须 大约 有望 有望达到 人民币 一下子 一跃 恢复到 恢复至 收于 报收于 收报 报收 收盘于 收盘报 报于 最终 距今
            """
        );

    /// <summary>Verbs of rise and fall, before the amount: 增长5%.</summary>
    public static WordTable Changes { get; } =
        new(
            """
            下调 上调 增长 增加 上升 提升 提高 扩大 扩张 上涨 增收 增产 减产 减收 增 升 涨 扩 下降 降低 减少 减 降 回落 下滑 下跌 跌 缩短 缩小 收窄 萎缩 压减 压降 压缩 节约 节省 节能 减排 新增 净增 净减 净增加 净减少 净增长
            同比增长 同比增加 同比上升 同比提高 同比提升 同比下降 同比减少 同比降低 同比增 同比降 环比增长 环比下降 环比上升 环比回落 增速 增幅 涨幅 降幅 跌幅 增长率 翻 翻了 缩减 精简 少了 多了 降了 涨了 止跌回升 大幅增长 多增 少增 回升 加快 放缓 提速 扩容 增配 减免 降本 增效 多收 少收 多挣 多赚 同比多增 同比少增 扩增 递增 年均增长 攀升 爬升 延长 提前 大增 大涨 大跌 大降 激增 猛增 剧增 暴增 骤增 骤降 锐减 飙升 暴涨 暴跌 微增 微降 微涨 微跌 小涨 小跌 小增 小降 小幅上涨 小幅下跌 小幅回落 小幅增长 小幅下降 略增 略降 缩水 下挫 走高 走低 反弹 跃升 爆发增长 爆发式增长 同比大增 同比大涨 同比大降 同比下滑 同比下跌 同比上涨 环比上涨 环比下跌 周环比上涨 周环比下跌 周环比增长 周环比下降 月环比增长 月环比下降 月环比上涨 月环比下跌 环比增 环比降 同比下 环比下 同比升 环比升
            """
        );

    /// <summary>Words of comparison that a rise or fall stands with; no noun of their own.</summary>
    public static WordTable Comparisons { get; } =
        new(
            "单日 单周 单月 单季 当日 当周 当月 同比 环比 同比和环比 同比、环比 同比环比 环比和同比 仍 比上年 较上年 比 较 与 相比 同期 周环比 月环比 季环比 年同比 周同比 月同比 同口径 可比口径 按可比价格计算 按不变价格计算 扣除价格因素 扣除价格因素后 剔除价格因素 扣除物价因素 扣除价格因素影响 实际 名义 分别 平均 较上届 比上届 较上期 较上季度 比上月 较上月 较同期 较前一年 上届 累计 大幅 小幅 略 略微 稍 一度 逆势 强势 集体 收盘 尾盘 早盘 盘中 午后 显著 有效 进一步 约 再 也 又 合计 直接 每年 每月 每日 每天 年均 较年初 比年初 同期相比 yoy YoY YOY Yoy qoq QoQ QOQ Qoq"
        );

    /// <summary>Verbs that never stand inside a noun phrase: what is measured begins after them.</summary>
    public static WordTable Strict { get; } =
        new(
            """
            集聚了 集聚 聚集了 建成 拥有 邀请 填补 组建 敷设 布设 新建 共建 扩建 改建 汇聚 吸引 引进 引入 带动 助力 形成 创造 荣获 获得 取得 吸纳 惠及 服务了 服务于 完成了 完成 实现了 实现 打造了 打造 建立了 成立了 推出 提出 重申 累计建设 累计 投放 筹集 募集 发放 接待 迎来 举办了 开展了 达成 配备 开通 新增 净增 设立 超额完成 售出 卖出 拿出 斥资 获批 获授 涵盖 包括 包含 分布着 建有 设有 配有 装有 备有 共有 现有 已有 产生了 支付了 收获了 缴纳 签订 促成 授予 颁发 派发 招收 录取 录用 救助 资助 帮扶 减免 节省 节约 减少 压减 退还 兑付 偿还 造成 导致 带来 出动 调集 调派 抽调 增派 派出 购置
            """
        );

    /// <summary>Verbs that begin a clause before what they make: 建设智能工厂200家. They may be nouns elsewhere.</summary>
    public static WordTable Leading { get; } =
        new(
            """
            建设 建成 打造 培育 形成 推动 推进 促进 实施 开展 完成 实现 新建 新增 净增 扩建 改造 引进 集聚 聚集 建立 成立 组建 布局 部署 开放 开通 发展 支持 扶持 争取 力争 确保 达到 突破 覆盖 服务 提供 提升 提高 降低 减少 扩大 拓展 拥有 举办 制定 出台 发布 培养 引育 壮大 认定 创建 创新 构建 设立 推广 应用 供给 供应 筹建 筹集 改建 修建 整治 治理 新开 新开工 新开通 累计 共 全面 加快 着力 积极 深入 持续 大力 努力 进一步 强化 优化 完善 增强 深化 探索 保持 增加 投资 投入 消纳 绿化 修复 助力 带动 吸引 招引 落地 签约 入驻 获得 荣获 接待 吸纳 实际 邀请 填补 敷设 布设 接入 对接 已 已经 并 还 也 又 再 仅 可 能 可以 能够 使 让 将 把 为 使得 带来 围绕 计划 预计 准备 上线 推出 学习 学习过 运营 运行 管理 建有 设有 生产 销售 减排 节约 压减 解决 化解 处置 办理 受理 审理 查处 排查 整改 消除 容纳 汇聚 突破性 创新性 系统性 历史性 战略性 帮助 产生 出动 选派 撬动 发现 派出 成功 顺利 先后 陆续 相继 公开 主动公开
            """
        );

    /// <summary>Adverbs, prepositions and verbs without an object: no noun phrase begins with them.</summary>
    public static WordTable Particles { get; } =
        new(
            """
            实际 同步 为 是 将 已 已经 均 全部 分别 出席 参与 参加 参会 参赛 正在 正式 共同 陆续 相继 顺利 成功 先后 同比 环比 较 比 累计 占 同时 均已 可 可以 能 能够 被 由 在 于 通过 从 到 对 给 向 把 使 令 用于 用来 以 不仅 都 也 还 又 就 才
            左右 以上 以下 以内 之间 之一 其中 进入 纳入 列入 位居 需 需要 应 应当 必须 仍 没有 未 不 高于 低于 多于 少于 快于 慢于 排名 居 列 起 来 后 前 时 内 上 下 中 里 间 之 不等 即可 便 只 并 并且 而 但 至 比上年 较上年 来自 前往 赴 到会 报名 折合 相当于 约合 落地 领涨 领跌 达到 超过 突破 采用 使用 拥有 具备 具有 面向 立足 依托 处于 位于 受伤 死亡 失踪 受灾 治愈 不断 逐步 逐年 有效 大幅 显著 明显 持续 全面 均可 共 大约 大关 期间 当中 互相 相互 有望 即将 紧急 迅速 有明显 有所 有较大 有显著 有条不紊 井然有序 全天 全天候 往来 穿梭 坚守 奔赴 随时 昼夜 日夜 满负荷 则 愿意 随处 更是 值守 驻守 待命 开展 进行 却 背后 平均年龄 平均身高 平均体重 平均寿命 平均工龄 平均教龄 最为 一道 一同 纷纷
            """
        );

    /// <summary>Verbs that end a counted noun after its first word: 四个城市|部署网络. At its head they describe it.</summary>
    public static WordTable Transitives { get; } =
        new(
            """
            接入 入驻 部署 用上 住上 喝上 吃上 过上 走上 开展 开始 解决 提供 输出 实现 形成 获得 荣获 进行 得到 开辟 建设完成 建成 实施 成立 实行 推行 施行 出台 制定 组建 完工 投产 投用 投运 启动 开工 上线 完成 入选 入围 落户 集聚 汇聚 覆盖 增长 下降 提升 提高 降低 减少 增加 上升 回落 受益 获 涉及 包括 涵盖 组成 构成 围绕 齐聚 亮相 参展 签约 让 助力 推动 促进 带动 支持 服务 保障 打造 构建 建立 登陆 挂牌 上市 出口 销往 走进 来华 来沪 迁入 迁出 观展 跻身 晋级 立项 获评 被评 评为 荣膺 上榜 交付 竣工 开业 受理 办结 整改 建档 脱贫 退出 撤离 转移 举行 举办 召开 发布 宣布 联合 联手 携手 签署 签订 相聚 汇集 聚集 发言 致辞 见证 抵达 到达 通车 运行 完善 优化 升级 改善 加强 深化 拓展 扩大 走向 走上 迈向 转化 转变 取得 享受 受到 获批 达成 提交 产生 出现 发生 表示 认为 觉得 投入运营 投入使用 投入生产 用户使用 开通 接通 扭亏为盈 实现盈利 准时 按时 如期 长势 脱颖而出 拔地而起 喜获 喜迎 领跑 居榜首 登顶 夺冠 刷新 反超 打破 创下 斩获 摘得 夺得 揽获 喜提 同场竞技 同台竞技 聚焦 用于 受灾 遇难 达标 脱贫摘帽
            """
        );

    /// <summary>How long the verb at a place is that governs what follows it; 0 if none is there.</summary>
    public static int GoverningAt(string text, int at, int end) =>
        Math.Max(Leading.LengthAt(text, at, end), Strict.LengthAt(text, at, end));

    /// <summary>How long the verb before a place is that governs what follows it; 0 if none is there.</summary>
    public static int GoverningBefore(string text, int from, int end) =>
        Math.Max(Leading.LengthBefore(text, from, end), Strict.LengthBefore(text, from, end));
}
