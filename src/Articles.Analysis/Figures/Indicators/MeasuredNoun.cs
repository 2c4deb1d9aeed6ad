using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>What stands before a number.</summary>
/// <param name="Noun">Where the noun phrase is; empty if there is none.</param>
/// <param name="Lead">The verbs between the noun and the number, and before the noun, joined by a space.</param>
/// <param name="Base">Where what it is compared with begins, -1 if there is no comparison.</param>
internal sealed record Measured(TextSpan Noun, string Lead, int Base);

/// <summary>Reads the noun phrase before a quantity: 累计建设|5G室外基站|3.2万个, 用户规模|已达408万.</summary>
internal static class MeasuredNoun
{
    // See CountedNoun: the reach backwards is bounded for the same reason.
    private const int Longest = 80;

    /// <summary>Reads the measured noun.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the clause begins or the quantity before ends.</param>
    /// <param name="at">Where the quantity begins.</param>
    /// <param name="expressions">The sentence's time expressions, in text order.</param>
    /// <param name="mentions">The article's names, which nothing cuts through.</param>
    /// <returns>The noun and its verbs.</returns>
    public static Measured Read(string text, int from, int at, PeriodList expressions, MentionIndex mentions)
    {
        from = AfterSince(text, Math.Max(from, at - Longest), at);
        // 甲公司给|3万户居民: what follows a preposition is counted, not what stands before it.
        if (at > from && text[at - 1] is '给' or '向' or '替' && !Words.Holds(text, at - 1, at))
        {
            return new Measured(new TextSpan(at, 0), text[from..at], -1);
        }
        var (end, links) = StripLinks(text, from, BeforeOrigin(text, from, at), expressions);
        var start = AfterPlace(text, NounStart(text, from, end, expressions, mentions), end);
        start = AfterSite(text, InsideQuote(text, start, end), end);
        var change = Change(text, start, end);
        from = change > 0 ? start + change - ChangeLength : from;
        start += change;
        var lead = text.AsSpan(from, start - from).ToString() + " " + links;
        var other = -1;
        if (ComparedWith.Find(text, from, start, end) is var compared and >= 0)
        {
            // 效率比传统方式|提升30%, 比前一周均价|下降3%: what follows 比 is the base, what stands before it the measure.
            other = ComparedWith.After(text, compared, at);
            (end, _) = StripLinks(text, from, compared, expressions);
            start = compared > start ? Math.Min(start, end) : NounStart(text, from, end, expressions, mentions);
        }
        end = BeforePlace(text, start, end);
        // 通过光纤|一毫秒: what a preposition leads is no measure.
        var isAdverbial =
            start < end
            && Prepositions.LengthAt(text, start, end) is var length and > 0
            && (length > 1 || !Words.Holds(text, start, end));
        // 通过手机办理的|流量: the preposition is an attribute's.
        isAdverbial &= !(
            text.AsSpan(start, end - start).StartsWith("通过")
            && text.AsSpan(start, end - start).Contains('的')
            && IsMeasure(text, new TextSpan(start, end - start))
        );
        if (isAdverbial && Done(text, start, end, mentions) is var done and > 0)
        {
            (start, isAdverbial) = (done, false);
        }
        return new Measured(new TextSpan(start, isAdverbial ? 0 : end - start), lead, other);
    }

    // 通过门户网站发布|解读材料: the verb that ends the adverbial has what is counted as its object. 0 if there is none.
    private static int Done(string text, int start, int end, MentionIndex mentions)
    {
        for (var at = end - 2; at > start; at--)
        {
            if (
                Verbs.GoverningAt(text, at, end) is var verb and > 1
                && at + verb < end
                && !(mentions.At(at) is { } name && name.End > at + verb)
            )
            {
                return at + verb;
            }
        }
        return 0;
    }

    // 速率|由4G时代的375Mbps|提升到1Gbps: where a change sets out is no part of its measure.
    private static int BeforeOrigin(string text, int from, int at) =>
        Origin.Start(text, from, at) is var start and >= 0 ? start : at;

    // 平台上线以来|注册用户达300人: since when is no part of what is measured.
    private static int AfterSince(string text, int from, int at) =>
        text.AsSpan(from, at - from).LastIndexOf("以来") is var since and >= 0 ? from + since + 2 : from;

    private const int ChangeLength = 2;
    private static readonly WordTable ChangesOf = new("降低 提升 提高 减少 缩短 节省 节约 压缩 压降 缩减");
    private static readonly WordTable Upgrades = new("工程 项目 行动 改造 计划 专项");

    // 集中监控降低|运维成本65%: the verb takes the measure as its object, whatever does so stands before it. How far behind
    // the noun's beginning the measure begins; 0 where no verb takes it.
    private static int Change(string text, int start, int end)
    {
        for (var at = end - ChangeLength - 2; at > start; at--)
        {
            var after = at + ChangeLength;
            if (
                ChangesOf.LengthAt(text, at, end) == ChangeLength
                && IsMeasure(text, new TextSpan(after, end - after))
                && Upgrades.LengthAt(text, after, end) == 0
                && !text.AsSpan(at, end - at).Contains('的')
            )
            {
                return after - start;
            }
        }
        return 0;
    }

    // 甲省重申“|用地比例不低于30%: the quotation that holds the number holds its measure.
    private static int InsideQuote(string text, int start, int end)
    {
        var noun = text.AsSpan(start, Math.Max(0, end - start));
        var open = noun.LastIndexOf('“');
        return open >= 0 && open > noun.LastIndexOf('”') ? start + open + 1 : start;
    }

    private static (int End, string Links) StripLinks(string text, int from, int at, PeriodList expressions)
    {
        var end = at;
        while (end > from)
        {
            if (expressions.At(end - 1) is { } expression && expression.End == end && expression.Offset >= from)
            {
                end = expression.Offset;
                continue;
            }
            if (OfTarget(text, from, end) is var target and > 0)
            {
                end -= target;
                continue;
            }
            var length = Math.Max(
                Math.Max(Verbs.Links.LengthBefore(text, from, end), Verbs.Changes.LengthBefore(text, from, end)),
                Verbs.Comparisons.LengthBefore(text, from, end)
            );
            // 投资增长 loses 增长; a compound that ends in 占比 or 增速 is the measure itself.
            if (Measures.LengthBefore(text, from, end) is var measure && measure >= Math.Max(length, 2))
            {
                break;
            }
            if (length == 1 && text[end - 1] == '均' && Averages.LengthBefore(text, from, end) > 0)
            {
                break;
            }
            // 单日客流|最高达60万人次.
            if (length is 0 or 1 && Superlatives.LengthBefore(text, from, end) is var most and > 0 && end - most > from)
            {
                length = char.IsLetter(text[end - most - 1]) && text[end - most - 1] != '的' ? most : length;
            }
            // 光缆总长|达18万公里, 身高|达2米: the measure's own 长 or 高.
            if (
                length == 2
                && text[end - 2] is '长' or '高'
                && end - 3 >= from
                && text[end - 3] is '总' or '全' or '身'
            )
            {
                length = 1;
            }
            if (length == 1 && Words.Holds(text, end - 1, at))
            {
                length = 0;
            }
            length = length == 0 ? PerUnit(text, from, end) : length;
            if (length == 0)
            {
                length = text[end - 1] is ' ' or '：' or ':' or '、' or '（' or '“' or '±' ? 1 : 0;
            }
            if (length == 0)
            {
                break;
            }
            end -= length;
        }
        return (end, text[end..at]);
    }

    private static readonly WordTable Prepositions = new(
        "通过 在 以 经 按 依托 基于 借助 利用 运用 围绕 针对 面向 对于 每隔"
    );

    private static readonly WordTable Superlatives = new("最高 最多 最低 最少 最快 最长");
    private static readonly WordTable Averages = new("日均 月均 周均 季均 人均 户均 亩均 单日均 校均 村均");

    // 每平方米1.8万元: what the amount is divided by.
    private static int PerUnit(string text, int from, int end)
    {
        for (var at = end - 2; at > from && at >= end - 5; at--)
        {
            if (text[at] == '每' && Units.UnitTable.At(text, at + 1, end).Written.Length == end - at - 1)
            {
                return end - at;
            }
        }
        return 0;
    }

    // 投资|完成年度目标的85%: the share is the investment's.
    private static int OfTarget(string text, int from, int end)
    {
        if (Targets.LengthBefore(text, from, end) == 0)
        {
            return 0;
        }
        for (var at = end - 4; at >= from && at > end - 14; at--)
        {
            if (text.AsSpan(at, 2) is "完成" or "达到" or "实现")
            {
                return end - at;
            }
        }
        return 0;
    }

    private static readonly WordTable Targets = new("目标的 任务的 计划的 目标任务的 计划目标的");

    // 在地铁站内|平均速率: where it holds is not what is measured.
    private static int AfterPlace(string text, int start, int end)
    {
        if (start >= end || text[start] != '在' || Words.Holds(text, start, end))
        {
            return start;
        }
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (text[at] is '内' or '中' or '上' or '下' or '里' && !Words.Holds(text, at, end))
            {
                return at + 1;
            }
        }
        // 在甲平台的|粉丝总量, 在这个|总投资5亿元的项目: the measure is past the place.
        if (IsMeasure(text, new TextSpan(start, end - start)))
        {
            var de = text.AsSpan(start, end - start).LastIndexOf('的');
            var these = Demonstratives.LengthAt(text, start + 1, end);
            return de > 0 && start + de + 2 < end ? start + de + 1
                : these > 0 ? start + 1 + these
                : start;
        }
        // 在甲市|部署: the verb is all that there is.
        if (Verbs.GoverningBefore(text, start, end) is var last and > 1)
        {
            return end - last;
        }
        // 在甲市|建设|换电站: the verb's object is past the place.
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (Verbs.GoverningAt(text, at, end) is var verb and > 1 && at + verb < end)
            {
                return at + verb;
            }
        }
        return start;
    }

    private static readonly WordTable Demonstratives = new("这个 这座 这条 这项 那个 该 一个 一座 一项 这一");

    // 位于两县之间的|隧道: where a thing lies is not its name.
    private static int AfterSite(string text, int start, int end)
    {
        var de = Sites.LengthAt(text, start, end) > 0 ? text.AsSpan(start, end - start).LastIndexOf('的') : -1;
        return de > 0 && start + de + 2 < end ? start + de + 1 : start;
    }

    private static readonly WordTable Sites = new("位于 坐落于 坐落在 地处 处于 隶属于 来自");

    // 使用率|在训练集群|达到95%, 短信已|向群众发送|90万条: where and to whom is no part of the noun.
    private static int BeforePlace(string text, int start, int end)
    {
        for (var at = end - 3; at > start + 1; at--)
        {
            if (
                text[at] is '在' or '向'
                && !Words.Holds(text, at, end)
                // 涨幅在一成以上的|基金: the place is an attribute's.
                && !text.AsSpan(at, end - at).Contains('的')
                && (
                    (text[at] == '在' && Measures.LengthBefore(text, start, at) > 0)
                    || Verbs.GoverningBefore(text, at, end) > 1
                    || Sendings.LengthBefore(text, at, end) > 0
                )
            )
            {
                while (at > start + 2 && text[at - 1] is '已' or '均' or '都' or '也' or '还' or '将' or '可')
                {
                    at--;
                }
                return at;
            }
        }
        return end;
    }

    private static readonly WordTable Sendings = new("发送 发出 投放 发放 布局 落地 推送 派发 交付 供应 输送 捐赠");

    private static int NounStart(string text, int from, int end, PeriodList expressions, MentionIndex mentions)
    {
        var start = SkipAll(text, from, end, expressions, mentions);
        var last = LastVerb(text, start, end, expressions);
        if (last > start && mentions.At(last) is { } name && name.Offset < last && name.End <= end)
        {
            last = start;
        }
        return last > start ? SkipAll(text, last, end, expressions, mentions) : start;
    }

    private static int SkipAll(string text, int start, int end, PeriodList expressions, MentionIndex mentions)
    {
        while (start < end)
        {
            if (mentions.At(start) is { } name && name.Offset == start && name.End - start >= 2)
            {
                return start;
            }
            var next = Skip(text, start, end, expressions);
            if (next == start)
            {
                break;
            }
            start = next;
        }
        return start;
    }

    private static int Skip(string text, int start, int end, PeriodList expressions)
    {
        if (expressions.At(start) is { } expression && expression.End <= end)
        {
            return expression.End;
        }
        var leading = Verbs.GoverningAt(text, start, end);
        var length = Math.Max(leading, Fillers.Heads.LengthAt(text, start, end));
        if (length == 1 && Words.Holds(text, start, end))
        {
            length = 0;
        }
        // 解决|率和满意率: the verb is the rate's.
        if (leading > 0 && IsRateOf(text, start + length, end))
        {
            return start;
        }
        // A verb that is all there is, or is followed by its own noun class (建设规模), is part of the noun.
        var isNominal =
            Nominal.LengthAt(text, start, end) == leading
            && (
                Measures.LengthBefore(text, start + length, end) > 0 || Measures.LengthAt(text, start + length, end) > 1
            );
        if (
            leading > 0
            && (
                start + length >= end
                || isNominal
                || (
                    leading >= 2
                    && Sizes.LengthAt(text, start + length, end) == end - start - length
                    && Verbs.Strict.LengthAt(text, start, end) != leading
                )
            )
        )
        {
            return start;
        }
        // （市、区）773万人: a bracket explains the noun before it.
        if (text[start] is '（' or '(' && text.AsSpan(start, end - start).IndexOfAny('）', ')') is var close and > 0)
        {
            return start + close + 1;
        }
        // 建成后|年产值: the time is no part of the measure.
        var after = start + length;
        if (leading > 1 && after < end && text[after] == '后' && !Words.Holds(text, after, end))
        {
            return after + 1;
        }
        return length > 0 ? after
            : text[start] is '、' or ' ' or '的' or '，' or '”' or '）' ? start + 1
            : start;
    }

    private static bool IsRateOf(string text, int at, int end) =>
        at + 1 < end && "率量额值".Contains(text[at]) && text[at + 1] is '和' or '、' or '与' or '及';

    private static int LastVerb(string text, int start, int end, PeriodList expressions)
    {
        for (var p = end - 2; p > start; p--)
        {
            if (expressions.At(p - 1) is { } expression && expression.End == p)
            {
                return p;
            }
            var length = Verbs.Strict.LengthAt(text, p, end);
            // 拥有|量, 录取|率: the verb is a noun's.
            var isCompound = end - p - length == 1 && Measures.LengthBefore(text, p + length, end) > 0;
            if (length >= 2 && p + length < end && !isCompound)
            {
                var next = p + length;
                // 建成后|年产值: the time is no part of the measure.
                var isAfter = next < end && text[next] == '后' && !Words.Holds(text, next, end);
                return isAfter || (next < end && text[next] is '了' or '着' or '过') ? next + 1 : next;
            }
            // 公司还计划|投入: what a subject plans to do.
            if (Auxiliaries.LengthAt(text, p, end) is var auxiliary and > 0 && p + auxiliary < end)
            {
                return p + auxiliary;
            }
            // 开工 总投资: a headline's space parts its clauses.
            if (text[p] == ' ' && text[p - 1] >= 0x4E00 && text[p + 1] >= 0x4E00)
            {
                return p + 1;
            }
            if (text[p] is '了' or '着' or '使' or '令' or '让' or '将' or '把' && !Words.Holds(text, p, end))
            {
                return p + 1;
            }
        }
        return start;
    }

    private static readonly WordTable Auxiliaries = new("还计划 还将 已累计 总共 一共");

    /// <summary>Whether a noun ends with a class word of measures: it is what is measured, whatever follows.</summary>
    public static bool IsMeasure(string text, TextSpan noun) => Measures.LengthBefore(text, noun.Offset, noun.End) > 0;

    /// <summary>Whether a class word of measures stands anywhere in a noun.</summary>
    public static bool HoldsMeasure(string text, TextSpan noun) => Measures.IsIn(text, noun.Offset, noun.End);

    /// <summary>Whether a noun ends with the name of a rate.</summary>
    public static bool IsRate(string text, TextSpan noun) => Rates.LengthBefore(text, noun.Offset, noun.End) > 0;

    private static readonly WordTable Rates = new(
        "涨幅 跌幅 降幅 增幅 增速 增长率 收益率 占比 比重 回报率 利润率 毛利率 净利率 转化率 使用率 利用率 覆盖率"
    );

    /// <summary>How long the class word of measures is that a noun ends with; 0 if it ends with none.</summary>
    public static int MeasureLength(string noun) => Measures.LengthBefore(noun, 0, noun.Length);

    // Verbs that stand as nouns before a measure: 生产效率, 运营成本.
    private static readonly WordTable Nominal = new(
        "生产 运营 运行 管理 销售 投资 服务 建设 消费 创新 发展 应用 出口 进口 接待 改造 营业 使用 响应"
    );

    // With these a verb before them is a noun: 建设规模, 接待人数.
    private static readonly WordTable Sizes = new(
        "率 数 量 额 值 规模 面积 里程 人数 户数 家数 次数 金额 周期 时长 时间 范围 总数 总量 总额"
    );

    // Class words that turn a verb before them into a noun: 服务收入, 接待人数, 覆盖率, 实施面积.
    private static readonly WordTable Measures = new(
        """
        率 数 量 额 值 规模 面积 里程 收入 支出 产值 总额 总量 总数 数量 人数 户数 家数 次数 金额 比例 比重 占比 增速 增幅 降幅 涨幅 跌幅 增长率 速度 速率 水平 能力 容量 产能 产量 销量 价格 成本 费用 利润 指数 时间 时长 周期 效率 范围 强度 密度 浓度 长度 宽度 高度 深度 温度 贡献率 覆盖率 满意度 均价 单价 总价 税 费 投资 余额 消费 贷款 存款 资产 负债 净利润 营业收入 总产值 增加值 距离 时延 延时 时速 里程 跨度 厚度 重量 体积 海拔 功率 装机 带宽 流量 市值 身高 均价 全长 总长 存量 增量 缺口 薪酬 工资 月薪 年薪 补贴 奖金 罚款 赔偿 损失 造价 票房 货值 总投资 总面积 收入比 总值 投入 投入产出比 性价比 倍差 次数 天数 床位数 指标
        """
    );
}
