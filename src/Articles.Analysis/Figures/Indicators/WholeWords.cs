using Articles.Analysis.Figures.Vocabulary;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells a character that alone would be a verb, a preposition or an adverb from one that a longer word holds: 直播间, 为企, 公报.</summary>
internal static class WholeWords
{
    private static readonly WordList Known = new(
        """
        公共 直播间 卫生间 样板间 洗手间 试衣间 工作间 超强 超长 超宽 超薄 超轻 超深 超快 超清 超小 为企 为民 为侨 申报 上报 填报 汇报 举报 预报 通报 情报 财报 年报 哈达 雷达 马达 即办 即享 即时 应用 使用 费用 信用 居住 行走 正线 正厅 正价 各类 各地 各级 各项 各种 各界 人居 宜居 均价 均线 人均 户均 均衡 突破性 使用 天使 大使 使命 命令 法令 让利 转让 将近 把握 税收 营收 回收 征收 丰收 吸收 接收 收益 收购 收储 用户 用电 用地 用工 用水 用气 用能 用途 用量 用于 为主 为例 可用 会员 会议 社会 大会 协会 机会 会展 会计 将来 中心 中国 中小 中型 中央 中部 中药 中医 中介 中试 中层 中学 中期 中等 中高 中文 集中 其中 空中 水中 上市 上海 上游 上门 上网 上层 线上 网上 以上 下游 下属 下载 下一代 线下 天下 旗下 地下 水下 以下 内容 内部 内陆 内地 国内 境内 室内 省内 市内 区内 内河 前沿 前端 前瞻 目前 提前 后台 后端 后勤 后备 售后 时代 时间 时尚 时空 时延 小时 实时 即时 来源 外来 原来 起重 一起 对外 对口 对象 对接 针对 对话 面对 面向 方向 行为 作为 认为 从业 服从 自由 由来 理由 自在 存在 在线 在线上 潜在 在校 在建 在册 在岗 在职 在读 在役 在研 在营 在网 在用 在售 在学 在编 在园 以太网 能力 能源 能耗 智能 功能 节能 可能 性能 动能 产能 效能 储能 赋能 光能 新能源 太阳能 核能 能级 能效 可再生 可持续 可信 可穿戴 可视 可靠 可研 可用 许可 认可 都市 首都 成都 需求 必需 急需 应用 应急 应收 供应 响应 应届 适应 反应 效应 给水 供给 给付 与会 参与 和平 和谐 共和 同业 合同 协同 共同 同类 同步 同城 胡同 同城化 不动产 不锈钢 不良 不同 比例 比重 比率 对比 占比 比特 较大 较高 较强 较好 列车 系列 队列 排列 阵列 居民 居家 居住 社区 邻居 入口 出口 进口 入驻 收入 投入 准入 输入 入境 出境 出租 支出 输出 产出 演出 出行 出版 出生 到期 到户 到账 到位 至尊 起步 起飞 用于 由于 关于 位于 属于 之间 时间 空间 车间 民间 中间 期间 里程 公里 就业 就诊 就医 成就 人才 并网 并购 合并 未成年 已建成 获奖 获得 及时 普及 及格 比亚迪 还款 便利 便民 以旧换新 将军 上云 上链 上架 上牌 上缴 上规模 上演 上映 下乡 下沉 下单 来电 来料 来访 后市场 后续 后疫情 时长 时速 前期 前列 间谍 间接 前置 能手 居间 绝收 中华 中马 中日 中韩 中俄 中德 中法 中英 中泰 中越 中印 中澳 中非 中阿 中拉 中巴 中哈 中新 中柬 中缅 中蒙 中意 中西 中加 中以 中东 中乌 中墨 中葡 中荷 中瑞 中匈 中塞 中希 中土 中沙 中智 中秘 中尼 中白 中吉 中塔 中文 中菲 中肯 中埃 中伊 中朝 中丹 中比 中波 中捷 中芬 中挪 中爱 中孟 中斯 中老 买超 卖超 中外 中稻 中晚稻 中籼稻 中粳稻 中枢 中标 中控 中欧 中美 中老 中亚 规则 原则 细则 准则 法则 否则 时段 时刻 在途 在库 到岸 到港 到货 对华 以色列 超额 超级 超大 超高清 中芯 中兴 中信 中石油 中石化 中移动 中海油 中粮 中铁 中建 中交 中核 中航 中科院 中行 中金 起降 起运 列装 高中 初中 高校 高铁 高速 高新 高级 高端 高层 高温 低碳 低空 低温 低收入 低保 超市 超算 超高 经济 经营 经费 经贸 经销 经开 需要 主要 纲要 概要 纪要 响应 供应 反应 必须 转让 出让 有线 有限 有机 有色 有效 有关 有限公司 达产 达标 达线 达峰 内贸 内销 内需 内资 超员 超载 超速 超限 超期 有息 签约 平均 在运 在轨 在产 在养 含量 含税 含水 含硫 含糖 含油 含氧 含铜 含金 中考 中位 中签 内含 内衣 已婚 正常 近地 能繁 等效 能量 中长期 中专 中途 中转 全市场 回报 坝高 塔高 总高 楼高 层高 净高 限高 车高 桥隧比 隧线比 性别比 师生比 标的 超声波 超声 超导 超广角 超微距 超短 超充 超警戒 超警 超汛限 超保证 运行内存 市占 购置及运行 已婚 内存 低息 正点 准点 按时 按期 按质 按量 按需 按约 按揭 经调整 在手 在手订单 拨贷比 存贷比 短债比 百分比 创收 中成药 中选 约束 可支配 可转债 再贷款 近视 签到 报到 实到 应到 能效比 抚养比 车桩比 燃料比 产销比 有轨 运营商 墩高 衣着 着装 通高 内嵌 内置 内饰 附着 就餐 就读 合约 契约 条约 违约 预约 公约 履约 要约 邀约 净息差 息差 利差 价差 长宽高 共享 再生 规上 限上 中秋 中餐 中式 中板 续约 毁约 解约 网约
        """
    );

    /// <summary>Whether the character at a place belongs to a longer word.</summary>
    public static bool Holds(string text, int at, int end)
    {
        for (var start = Math.Max(0, at - 2); start <= at; start++)
        {
            if (start + Known.LengthAt(text, start, end) is var stop && stop > at && stop - start >= 2)
            {
                return true;
            }
        }
        return IsInNoun(text, at, end);
    }

    /// <summary>
    /// Whether a word of the dictionary that names something begins at a place and goes on behind what would be cut off there: 准备|金率,
    /// 增加|值率.
    /// </summary>
    public static bool GoesOn(string text, int at, int length, int end)
    {
        var longest = Math.Min(LongestWord, end - at);
        while (++length <= longest)
        {
            if (Words.All.TryGetValue(text.AsSpan(at, length), out var word) && IsNoun(word))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a common word goes across a place where two would be parted, whose first half is no word: 获|授权专利, 获|批复资金.</summary>
    public static bool Crosses(string text, int at, int end) =>
        at >= 2
        && at < end
        && Words.All.TryGetValue(text.AsSpan(at - 1, 2), out var word)
        && Words.Frequency(word) >= LeastCommon
        && !Words.All.TryGetValue(text.AsSpan(at - 2, 2), out _);

    /// <summary>Whether a character that ends a phrase is the last of a verb that is all one word: 完成审计|320项, 签到|800人.</summary>
    public static bool EndsVerb(string text, int from, int end) =>
        end - from >= 2
        && Words.All.TryGetValue(text.AsSpan(end - 2, 2), out var word)
        && Words.Tag(word) == "v"
        && Words.Frequency(word) >= LeastOfDeed
        && text[end - 1] is not ('到' or '为' or '了' or '能' or '于' or '有' or '成' or '会')
        && Verbs.Links.LengthBefore(text, from, end) < 2;

    // 合作意向|36个, 节约电能|3亿千瓦时: a common noun of the dictionary. 双向|六车道 is what the lanes are like.
    private static bool IsInNoun(string text, int at, int end)
    {
        if (text[at] == '向' && at > 0 && text[at - 1] is '双' or '单')
        {
            return false;
        }
        for (var start = Math.Max(0, at - LongestNoun + 1); start <= at; start++)
        {
            for (var stop = Math.Min(end, start + LongestNoun); stop > at && stop - start >= 2; stop--)
            {
                if (
                    Words.All.TryGetValue(text.AsSpan(start, stop - start), out var word)
                    && (text[at] == '向' ? Words.Tag(word) is "n" or "vn" : IsNoun(word))
                    && !IsParted(text, at, stop, end, word)
                    && Adverbs.LengthAt(text, start, stop) != stop - start
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    // The dictionary has these as nouns.
    private static readonly WordList Adverbs = new("行将 约合");

    // 6分钟|后|生成: the character behind begins a word that is met more often.
    private static bool IsParted(string text, int at, int stop, int end, int word) =>
        stop == at + 2
        && stop < end
        && Words.All.TryGetValue(text.AsSpan(at + 1, 2), out var other)
        && Words.Frequency(other) > Words.Frequency(word);

    // A rare one is as likely two words side by side: 内|阻断, 下|线.
    private static bool IsNoun(int word) =>
        Words.Tag(word) switch
        {
            "n" => Words.Frequency(word) >= LeastOfNoun,
            "vn" => Words.Frequency(word) >= LeastOfVerb,
            _ => false,
        };

    private const int LeastOfNoun = 80;
    private const int LeastCommon = 400;
    private const int LeastOfDeed = 20;
    private const int LeastOfVerb = 1000;
    private const int LongestNoun = 3;
    private const int LongestWord = 5;
}
