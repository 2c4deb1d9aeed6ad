using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses that speak of nobody with a name: 该企业, 普通居民, 我国.</summary>
/// <param name="text">The text.</param>
/// <param name="isOfPlace">Whether the article reports on a place.</param>
internal sealed class UnnamedSubject(string text, bool isOfPlace)
{
    private const int HelpedReach = 20;

    // 过去在某招聘平台上: somebody whose name is withheld.
    private const int SomebodyReach = 8;

    private static readonly WordList Unnamed = new(
        "他家 她家 我家 他们家 自家 该企业 运营商 三大运营商 国内 某 一家 一张 一台 一座 一个 一名 一位 一款 每家 每个 每位 每名 每人 每户 普通 我国 全国 全球 智造工厂 这家 一块 一套 一条 一处 一项 一所 一幅 一间 一辆 一部 地方政府 上届 上一届 前一届 往届 以上项目 以上企业 上述项目 上述企业 这些项目 这些企业"
    );
    private static readonly WordList Helped = new(
        "助力该企业 助力企业 为企业 为相关 助力智造工厂 为该企业 帮助企业 助企 助力客户 帮助客户 为客户 为用户 使企业 让企业 为群众 为居民 助力工厂 为农户 带动农户 助力相关 为工厂 为客商"
    );

    // A trade, a market and a kind of fund are spoken of, whoever was named before.
    private static readonly WordList Kinds = new(
        "A股市场 全市场 券商股 人民币兑 人民币对 美元兑 美元指数 在岸人民币 离岸人民币 国际油价 布伦特原油 国际金价 行业 全行业 业内 同行业 市场规模 市场总规模 同类 大盘 两市 沪深两市 个股 股票型 混合型 债券型 指数型 偏股型 偏债型 平衡型 货币型 开放式基金 封闭式基金 公募基金 私募基金 股票基金 债券基金 货币基金"
    );

    private static readonly WordList Openers = new(
        "预计 目前 当前 其中 但 但是 而 连 另 另有 另外 此外 同期 当周 当月 当日 当年 据测算 据估算 据统计 数据显示 统计显示 预计到 间 整体上看 总体看 整体来看"
    );

    private static readonly WordList Visitors = new("游客 旅游 旅客 航线 航班 团队 客商 来宾");
    private static readonly WordList Nation = new("我国 全国 全球 国内 世界");

    /// <summary>Whether a clause speaks of somebody without a name.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    /// <param name="goingOn">Whom the text goes on about, or null.</param>
    public bool Leads(Clause clause, PeriodList expressions, Entity? goingOn) =>
        IsSomebody(clause) || IsHelped(clause, expressions) || BeginsUnnamed(clause, expressions, goingOn);

    // 为企业节电40万度: they save it. 为企业减免税费40万元: whoever does so.
    private bool IsHelped(Clause clause, PeriodList expressions)
    {
        var at = Helped.IndexIn(text, clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + HelpedReach));
        if (at < 0)
        {
            return false;
        }
        var start = Start(clause, expressions);
        return Giving.LengthAt(text, at + Helped.LengthAt(text, at, clause.Span.End), clause.Span.End) == 0
            // 银行为企业减免利息40万元.
            || start + Fillers.Heads.LengthAt(text, start, at) < at;
    }

    private static readonly WordList Giving = new(
        "减免 减税 退税 退还 发放 提供 办理 解决 协调 授信 放贷 投放 争取 兑现 组织 举办 开展 培训 送去 送上 送达 输送 配备 安装 维修 新增 新建 定制 推送 落实"
    );

    // 针对某小区停车难，新增…; 在某种程度上: nobody is spoken of there.
    private bool IsSomebody(Clause clause)
    {
        var words = text.AsSpan(clause.Span.Offset, clause.Span.Length);
        var at = words[..Math.Min(words.Length, SomebodyReach)].IndexOf('某');
        return at >= 0
            && !(at + 1 < words.Length && words[at + 1] is '些' or '种')
            && (
                Purposes.LengthAt(text, clause.Span.Offset, clause.Span.End) == 0 || words.ContainsAnyInRange('0', '9')
            );
    }

    private static readonly WordList Purposes = new("针对 为 因");

    /// <summary>Whether a clause speaks of bodies that it only counts or describes: 五大商业集团销售额…, 重点监测企业….</summary>
    public bool IsGroup(Clause clause)
    {
        var (at, end) = (clause.Span.Offset, clause.Span.End);
        var reach = Math.Min(end, at + GroupReach);
        if (Surveyed.IsIn(text, at, reach))
        {
            return true;
        }
        for (; at + 1 < reach; at++)
        {
            if (
                text[at + 1] is '大' or '家' or '名'
                && Numerals.Begins(text[at])
                && EndOfBodies(at + 2, end) is var bodies and > 0
                && Earnings.IsIn(text, bodies, Math.Min(end, bodies + MeasureReach))
            )
            {
                // 甲银行为500家企业…, 全市5000家企业…: whose they are or who does something for them leads.
                var lead = text.AsSpan(clause.Span.Offset, at - clause.Span.Offset);
                return lead.Length <= LongestLead
                    && lead.IndexOfAny(Governing) < 0
                    && Owned.LengthBefore(text, clause.Span.Offset, at) == 0;
            }
        }
        return false;
    }

    // 五大商业集团|春节销售额: where the bodies end, before what is measured of them; 0 if none are there.
    private int EndOfBodies(int from, int end)
    {
        var reach = Math.Min(end, from + BodiesReach);
        for (var at = from; at < reach; at++)
        {
            if (Bodies.LengthAt(text, at, end) is var length and > 0)
            {
                return at + length < end && text[at + length] is not ('的' or '、' or '和' or '与' or '等')
                    ? at + length
                    : 0;
            }
        }
        return 0;
    }

    private static readonly SearchValues<char> Governing = SearchValues.Create("为与对向给助帮促让使了全");
    private static readonly WordList Earnings = new(
        "交付 交付量 出货 出货量 合计 销售额 营业额 营业收入 营收 利润 净利润 收入 产值 总产值 市值 销量 产量 客流 成交额 零售额 利税 税收 增加值 出口额 进口额 投资额 订单"
    );

    private const int LongestLead = 8;
    private const int GroupReach = 24;
    private const int BodiesReach = 10;
    private const int MeasureReach = 12;

    private static readonly WordList Surveyed = new(
        "重点监测 重点监控的 受访者 受访企业 受访居民 受访市民 受访用户 受访家庭 受访消费者 受调查 被调查 参与调查 样本企业 被监测"
    );
    private static readonly WordList Bodies = new(
        "集团 企业 公司 银行 商场 超市 运营商 券商 酒店 车企 厂商 房企 险企 药企 品牌 上市公司"
    );
    private static readonly WordList Owned = new("旗下 所属 下属 旗下的 下属的 所属的 辖区内 辖内");

    /// <summary>Whether a clause speaks of the nation or the world, as the clauses after it then do.</summary>
    public bool IsNation(Clause clause, PeriodList expressions) =>
        !text.AsSpan(clause.Span.Offset, clause.Span.Length).StartsWith("其中")
        && Start(clause, expressions) is var start
        && Nation.LengthAt(text, start, clause.Span.End) is > 0 and var length
        && Portions.LengthAt(text, start + length, clause.Span.End) == 0;

    /// <summary>Whether a clause speaks of the nation as its own: 我国, which has a name where the article names it.</summary>
    public bool IsOwnNation(Clause clause, PeriodList expressions) =>
        IsNation(clause, expressions) && text.AsSpan(Start(clause, expressions)).StartsWith("我国");

    // Where a clause begins after words of time and of reckoning: 预计目前|全球….
    private int Start(Clause clause, PeriodList expressions)
    {
        var at = clause.Span.Offset;
        for (var step = 1; step > 0 && at < clause.Span.End; at += step)
        {
            step = expressions.At(at) is { } expression
                ? Math.Min(expression.End, clause.Span.End) - at
                : Openers.LengthAt(text, at, clause.Span.End);
        }
        return IsWide(at, clause.Span.End) ? at + 1 : at;
    }

    // 如今在全国，…; 在全球范围内，….
    private bool IsWide(int at, int end) =>
        at < end
        && text[at] == '在'
        && Nation.LengthAt(text, at + 1, end) is var nation and > 0
        && (at + 1 + nation == end || text.AsSpan(at + 1 + nation, end - at - 1 - nation).StartsWith("范围"));

    private bool BeginsUnnamed(Clause clause, PeriodList expressions, Entity? goingOn)
    {
        // 全国首个 praises something that has a name; 全国居民 has none.
        var start = Start(clause, expressions);
        var length = Math.Max(
            Kinds.LengthAt(text, start, clause.Span.End),
            Math.Max(Unnamed.LengthAt(text, start, clause.Span.End), OthersHouseholds(start, clause.Span.End, goingOn))
        );
        var end = start + length;
        return length > 0
            && (end >= clause.Span.End || text[end] is not ('首' or '最' or '第' or '率' or '领'))
            && !IsOwn(clause, start, end, goingOn)
            // 国内游客, in a city's report: those that come from the country, not the country's.
            && !(Visitors.LengthAt(text, end, clause.Span.End) > 0 && text.AsSpan(start, length) is "国内");
    }

    /// <summary>Whether a clause measures one of the things that somebody makes or uses: 一个杯子的生产时间….</summary>
    public static bool IsOneOf(string text, Clause clause)
    {
        var length = Pieces.LengthAt(text, clause.Span.Offset, clause.Span.End);
        var rest = text.AsSpan(clause.Span.Offset + length, clause.Span.Length - length);
        return length > 0 && rest.IndexOf('的') is var of and > 0 && rest.IndexOfAnyInRange('0', '9') > of;
    }

    private static readonly WordList Pieces = new("一个 一台 一件 一块 一套 一张 一条 一辆 一部 一只 一双 一笔");

    // 农村居民人均可支配收入, in a place's report, is the place's.
    private int OthersHouseholds(int start, int end, Entity? goingOn) =>
        Households.LengthAt(text, start, end) is var length
        && (
            (
                (isOfPlace || goingOn?.Category == EntityCategory.Location)
                && HouseholdMeasures.LengthAt(text, start + length, end) > 0
            )
            || Contentment.LengthAt(text, start + length, end) > 0
        )
            ? 0
            : length;

    private static readonly WordList Households = new("居民 城镇居民 农村居民");

    // 居民满意度96% rates whom the text speaks of.
    private static readonly WordList Contentment = new("满意 幸福 获得感 安全感 认可 好评");
    private static readonly WordList HouseholdMeasures = new(
        "人均 年人均 可支配 收入 消费 存款 储蓄 住户 住房 恩格尔 用电 生活 医保 就业"
    );

    // 其中国内3万人, 预计全球销量…: what somebody who is spoken of has there; 全球市场份额3.9%: somebody's share of it.
    private bool IsOwn(Clause clause, int start, int end, Entity? goingOn) =>
        Nation.LengthAt(text, start, end) == end - start
        && (
            Portions.LengthAt(text, end, clause.Span.End) > 0
            // 甲公司…。在全国，门店达300家.
            || (
                start > clause.Span.Offset
                && IsWide(start - 1, clause.Span.End)
                && goingOn is { Category: EntityCategory.Organization }
                && !Issuers.IsOffice(goingOn)
                && !Publishers.IsTeller(goingOn)
            )
            // 甲公司营收90亿元，全球员工7万人.
            || (
                clause.Before == '，'
                && goingOn is { Category: EntityCategory.Organization }
                && !Issuers.IsOffice(goingOn)
                && !Publishers.IsTeller(goingOn)
                && OwnMeasures.LengthAt(text, end, clause.Span.End) > 0
            )
            || (
                Openers.LengthBefore(text, clause.Span.Offset, start) > 0
                && end < clause.Span.End
                && (char.IsAsciiDigit(text[end]) || OwnMeasures.LengthAt(text, end, clause.Span.End) > 0)
            )
        );

    private static readonly WordList Portions = new("市场份额 份额 市占率 市场占有率 占有率 市场占比 销量占比");

    private static readonly WordList OwnMeasures = new(
        "服务网点 销售收入 销售网点 专利 累计专利 生产基地 研发中心 研发人员 经销商 总收入 毛利 净利润 业务收入 市场收入 门店 员工 用户 销量 销售 收入 营收 营业收入 客户 订单 网点 子公司 工厂"
    );
}
