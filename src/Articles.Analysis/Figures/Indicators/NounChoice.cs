using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells whether a quantity is of the noun before it or of the one behind it.</summary>
internal static class NounChoice
{
    // 占比超过45%的目标: what follows only says what the figure is to its measure.
    private static readonly WordList Levels = new(
        "目标 计划 任务 水平 高位 要求 标准 门槛 大关 关口 底线 红线 成绩 基础 前提 体量 量级 行列 俱乐部"
    );

    private static readonly WordList States = new(
        "较高规模 规模 较高水平 较低水平 局面 态势 颓势 势头 状态 体量 历史新高 新高 好成绩 佳绩"
    );

    private static readonly WordList Aims = new("目标 计划 任务 指标 要求 规模 水平");

    /// <summary>Whether the noun behind is meant: a count is of what follows it; a rate or measure that stands behind its noun is that noun's.</summary>
    public static bool Prefers(
        string text,
        in Quantity quantity,
        TextSpan after,
        Measured before,
        MentionIndex mentions
    ) =>
        quantity.Unit.Kind switch
        {
            UnitKind.None when Levels.LengthBefore(text, after.Offset, after.End) > 0 => before.Noun.Length == 0,
            // 销售终端6000万部的|目标.
            UnitKind.Count
                when text[quantity.End] == '的' && Aims.LengthAt(text, after.Offset, after.End) == after.Length =>
                before.Noun.Length == 0,
            UnitKind.Count or UnitKind.None => true,
            UnitKind.Percent or UnitKind.Multiple => before.Noun.Length == 0
                || (quantity.Unit.Kind == UnitKind.Multiple && Ratios.LengthAt(text, after.Offset, after.End) > 0)
                || Holdings.LengthAt(text, after.Offset, after.End) > 0
                || before.Noun.Of(text).Contains("占据", StringComparison.Ordinal)
                || (
                    text[quantity.End] == '的'
                    && Levels.LengthAt(text, after.Offset, after.End) != after.Length
                    && !MeasureWords.IsRate(text, before.Noun)
                )
                || Verbs.Changes.LengthBefore(before.Lead.TrimEnd('了'), 0, before.Lead.TrimEnd('了').Length) > 0,
            // 甲区新增147户|科技型企业.
            UnitKind.Noun
                when quantity.Unit.Written == "户"
                    && (
                        Owners.LengthBefore(text, after.Offset, after.End) > 0
                        || Owners.LengthAt(text, after.Offset, after.End) > 0
                    ) => !MeasureWords.EndsWith(text, before.Noun),
            // 持有公司3500万股|股份.
            UnitKind.Noun when quantity.Unit.Written == "股" && text.AsSpan(quantity.End).StartsWith("股份") => true,
            // 在3月和6月的两次|座谈会: a list of times is no noun.
            UnitKind.Noun when before.Noun.Length > 0 && text[before.Noun.End - 1] is '和' or '与' or '及' or '、' =>
                true,
            // 已完成|2.6万次|隐患处置: who does it is not what is done.
            UnitKind.Noun when quantity.Unit.Written == "次" && after.Length > 1 && IsDone(before.Lead) => true,
            // 共培训|375人次|员工: the verb takes what is counted as its object.
            UnitKind.Noun
                when after.Length > 1
                    && CountedDeed.Tag(text, after.Offset) is not "v"
                    && EndsInDeed(text, before.Noun, mentions) => true,
            UnitKind.Noun => text[quantity.End] == '的'
                || text.AsSpan(quantity.End).StartsWith("规模的")
                || before.Noun.Length == 0,
            UnitKind.Calendar
            or UnitKind.Measure
                when text[quantity.End] == '的' && Levels.LengthBefore(text, after.Offset, after.End) > 0 => before
                .Noun
                .Length == 0,
            UnitKind.Measure when DescribedNoun.IsSize(text, before.Noun) => false,
            UnitKind.Money when IsPurpose(text, after, before) => false,
            _ => (after.Length > 1 || NounEnd.IsSingle(text, after.Offset, after.End))
                && (
                    before.Noun.Length == 0 || !MeasureWords.EndsWith(text, before.Noun) || OnlyVerbs(text, before.Noun)
                ),
        };

    private static bool IsDone(string lead) => Doing.LengthBefore(lead.TrimEnd('了'), 0, lead.TrimEnd('了').Length) > 0;

    private static bool EndsInDeed(string text, TextSpan noun, MentionIndex mentions) =>
        noun.Length >= VerbLength
        && CountedDeed.Tag(text, noun.End - VerbLength) is "v" or "vn"
        && !MeasureWords.EndsWith(text, noun)
        && (
            noun.Length == VerbLength
            || (mentions.At(noun.End - VerbLength - 1) is { } name && name.End == noun.End - VerbLength)
            // 入境|旅游|30万人次: with a noun before it the verb is one.
            || CountedDeed.Tag(text, noun.End - 2 * VerbLength) is not ("n" or "vn" or "v" or "b")
        );

    private const int VerbLength = 2;
    private static readonly WordList Doing = new("完成 开展 进行 组织 实施 提供 举行 举办 发起");

    private static readonly WordList Owners = new(
        "企业 公司 主体 商户 农户 牧户 渔户 个体户 养殖户 种植户 贫困户 脱贫户 困难户 农民 牧民 渔民 居民 家庭 用户 客户 单位 店铺 门店 大户 工厂 车间 合作社 农场"
    );

    // 投资5亿元|建设加工园: what the money is for; 设立5亿元|发展基金 is the money.
    private static bool IsPurpose(string text, TextSpan after, Measured before) =>
        Spending.LengthBefore(text, before.Noun.Offset, before.Noun.End) > 0
        && Verbs.Leading.LengthAt(text, after.Offset, after.End) > 1
        && Funds.LengthBefore(text, after.Offset, after.End) == 0;

    private static readonly WordList Spending = new("投资 投入 出资 斥资");
    private static readonly WordList Funds = new("基金 资金 经费 款 券");

    /// <summary>Cuts what follows to what is counted: a share to its holding (完成100%|股权|的收购), households to themselves.</summary>
    public static TextSpan Held(string text, in Quantity quantity, TextSpan after) =>
        IsState(text, quantity, after) ? new TextSpan(quantity.End, 0)
        // 300户|家庭|年均收入5万元: what is measured of them is the next one's.
        : quantity.Unit.Written == "户"
        && Owners.LengthAt(text, after.Offset, after.End) is > 0 and var owners
        && owners < after.Length
        && text[after.Offset + owners] is '年' or '月' or '人' or '均'
            ? new TextSpan(after.Offset, owners)
        : quantity.Unit.Kind is UnitKind.Percent
        && Holdings.LengthAt(text, after.Offset, after.End) is var held and > 0
        // 权益类资产.
        && !(held < after.Length && text[after.Offset + held] is '类' or '制' or '性' or '型')
            ? new TextSpan(after.Offset, held)
        : after;

    // 维持在47亿元的|较高规模, 下降18%的|局面: what it is like.
    private static bool IsState(string text, in Quantity quantity, TextSpan after) =>
        after.Length > 0
        && quantity.Unit.Kind is UnitKind.Percent or UnitKind.Money or UnitKind.Measure
        && text[quantity.End] == '的'
        && States.LengthAt(text, after.Offset, after.End) == after.Length;

    // 收购甲公司100%|股权.
    private static readonly WordList Holdings = new(
        "股权 股份 权益 实际权益 实益权益 经济权益 表决权 投票权 产权 出资额 份额"
    );

    // 对应20倍|市盈率: a ratio has its number before it.
    private static readonly WordList Ratios = new("市盈率 市净率 市销率 PE PB PS 估值 杠杆 变焦 光学变焦 数字变焦");

    /// <summary>Whether what stands before is no noun: a bare verb is none (打造“100+”), but what is spent or traded has none other (投资100亿元).</summary>
    public static bool IsVerb(string text, TextSpan noun, in Quantity quantity) =>
        quantity.Unit.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.None
        && (
            OnlyVerbs(text, noun)
            // 单月|产生|2万次求助: the verb takes what is counted as its object.
            || (quantity.Unit.Kind == UnitKind.Noun && Verbs.GoverningBefore(text, noun.Offset, noun.End) >= 2)
        );

    /// <summary>Whether a verb ends what stands before: 灾害造成|1亿人次|受灾, the verb before it takes what is counted as its object.</summary>
    public static bool EndsInVerb(string text, TextSpan noun, in Quantity quantity, int next) =>
        quantity.Unit.Kind == UnitKind.Noun
        && PredicateNoun.Length(text, quantity.End, next) >= 2
        && Verbs.Strict.LengthBefore(text, noun.Offset, noun.End) >= 2;

    private static bool OnlyVerbs(string text, TextSpan noun)
    {
        var at = noun.Offset;
        while (at < noun.End)
        {
            var length = Verbs.GoverningAt(text, at, noun.End);
            if (length == 0)
            {
                return false;
            }
            at += length;
        }
        return true;
    }
}
