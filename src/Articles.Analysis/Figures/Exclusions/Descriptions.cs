using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells amounts that only describe what another figure of the clause counts or measures.</summary>
internal static class Descriptions
{
    private const int LongestWay = 24;
    private const int LongestLine = 24;

    private static readonly WordList Heights = new("大关 台阶 关口 门槛");
    private static readonly WordList Arrivals = new("可达 通达 到达 抵达 直达 内到达 内可达 内通达 左右到达");
    private static readonly WordList Sizes = new("人口 常住人口 户籍人口 城区人口");
    private static readonly WordList Towns = new("城市 大城市 县 镇 乡镇 县城 城镇 都市 省份 国家 地区");

    /// <summary>Whether an amount is one of those that the count right before it counts: 两个|千亿元大关.</summary>
    public static bool IsCounted(string text, in Quantity before, in Quantity quantity, int end) =>
        before is { Unit.Kind: UnitKind.Count }
        && before.End == quantity.Offset
        && quantity.Unit.Kind is UnitKind.Money or UnitKind.Measure
        && Heights.LengthAt(text, quantity.End, end) > 0;

    /// <summary>Whether a size only tells the class of the things that the next figure counts: 220千伏变电站5座, 12英寸晶圆3万片.</summary>
    public static bool IsClass(string text, in Quantity before, in Quantity quantity, in Quantity next, int end) =>
        IsSize(quantity)
        && (
            (
                quantity.Unit.Ucum == "kV"
                && Grid.IndexIn(text, quantity.End, Math.Min(end, quantity.End + LongestLine)) >= 0
            )
            // 2座|110千伏|智能变电站, 2台|50马力|拖拉机.
            || (
                before is { Unit.Kind: UnitKind.Count }
                && before.End == quantity.Offset
                && quantity.End < end
                && char.IsLetter(text[quantity.End])
            )
            || IsSizeOf(text, quantity, next)
        );

    private static readonly WordList Grid = new(
        "变电站 变电所 变 升压站 汇集站 汇流站 换流站 开关站 开闭站 线路 输电 送出 输变电 配电 电网 主网 母线 主变 电缆 交流 直流 架空线 及以上 以上 等级"
    );

    private static bool IsSize(in Quantity quantity) =>
        quantity.Unit.Written is "千伏" or "kV" or "KV" or "kv" or "英寸" or "寸" or "伏" or "马力" or "nm" or "纳米";

    private static bool IsSizeOf(string text, in Quantity quantity, in Quantity next) =>
        (
            next is { Unit.Kind: UnitKind.Count or UnitKind.Noun }
            // 3nm制程良率达80%, 65英寸电视面板均价183美元.
            || (
                next is { Unit.Kind: UnitKind.Percent or UnitKind.Money }
                && quantity.Unit.Written is not ("伏" or "马力")
            )
            || next is { Unit.Written: "公里" or "千米" or "米" or "平方米" }
        )
        // 由6.1英寸增至6.7英寸: a size and another.
        && next.Unit.Written != quantity.Unit.Written
        && next.Offset - quantity.End is > 1 and <= LongestClass
        && text.AsSpan(quantity.End, next.Offset - quantity.End).IndexOfAny('、', '，', '的') < 0;

    private const int LongestClass = 10;

    /// <summary>Whether a distance only tells which way takes the time that follows: 1000公里城市间4小时可达.</summary>
    public static bool IsWay(string text, in Quantity quantity, in Quantity next, int end) =>
        quantity.Unit.Written is "公里" or "千米"
        && next is { Unit.Kind: UnitKind.Time }
        && next.Offset - quantity.End is > 0 and <= LongestWay
        && text.AsSpan(quantity.End, next.Offset - quantity.End).IndexOfAny('、', '和', '，') < 0
        && Arrivals.LengthAt(text, next.End, end) > 0;

    /// <summary>Whether lanes only tell how a road is built: 双向四车道一级公路标准.</summary>
    public static bool IsStandard(string text, in Quantity quantity, int end) =>
        quantity.Unit.Written == "车道"
        && Standards.IndexIn(text, quantity.End, Math.Min(end, quantity.End + LongestStandard)) >= 0;

    private const int LongestStandard = 10;
    private static readonly WordList Standards = new("公路标准 高速标准 道路标准 标准建设 标准设计 标准改造 标准修建");

    /// <summary>Whether a distance only tells how large a region is that the text speaks of: 半径300公里城市群, 方圆10公里内.</summary>
    public static bool IsRadius(string text, in Quantity quantity, int start, int end) =>
        quantity.Unit.Written is "公里" or "千米" or "里" or "米"
        && Radii.LengthBefore(text, start, quantity.Offset) > 0
        && quantity.End < end
        && (text[quantity.End] is '内' or '以' or '之' || Regions.LengthAt(text, quantity.End, end) > 0);

    /// <summary>Whether a stretch of time or of charge only tells when the next figure was so: 充电10分钟续航600公里, 上映10天票房破亿, 10%-80%充电仅需11分钟.</summary>
    public static bool IsSpan(string text, in Quantity quantity, in Quantity next, int start, int end) =>
        !next.IsNone
        && next.Offset > quantity.End
        && text.AsSpan(quantity.End, next.Offset - quantity.End).IndexOfAny('、', '，') < 0
        && (
            (
                quantity.Unit.Kind is UnitKind.Time or UnitKind.Calendar
                && Begun.LengthBefore(text, start, quantity.Offset) > 0
            )
            || (
                quantity is { Unit.Kind: UnitKind.Percent, Max: not null }
                && Charged.LengthAt(text, quantity.End, end) > 0
            )
        );

    /// <summary>What the time behind it goes on from: 充电|10分钟.</summary>
    public static WordList Begun { get; } =
        new("充电 快充 上线 上线仅 开售 开售仅 开卖 上映 公映 首播 开播 发售 发布 预售 开启预售 开业 上市 开通 开放");
    private static readonly WordList Charged = new("充电 快充 补能 充电时间 快充时间 的充电 的快充");

    /// <summary>Whether two ages only tell which group the next figure is of: 0—14岁人口253万人.</summary>
    public static bool IsAgeGroup(string text, in Quantity quantity, int end) =>
        quantity is { Unit.Written: "岁" or "周岁", Max: not null } && Ages.LengthAt(text, quantity.End, end) > 0;

    private static readonly WordList Ages = new(
        "人口 劳动年龄 中青年 中老年 年轻人 的中青年 的中老年 的年轻人 的群体 儿童 少年 青少年 青年 女性 男性 人群 老人 老年 居民 适龄 学生 孩子 网民 劳动力 年龄段 年龄组 的人口 的人群 的青年 的儿童"
    );

    private static readonly WordList Radii = new("半径 方圆 周边");
    private static readonly WordList Regions = new("范围 区域 城市群 都市圈 经济圈 生活圈 地区 的范围 的区域");

    /// <summary>Whether a number bounds the population of the towns that another figure is of: 人口50万以上城市.</summary>
    public static bool IsPopulation(string text, in Quantity quantity, int start, int end) =>
        quantity.Unit.Kind == UnitKind.None
        && quantity.End > quantity.UnitEnd
        && Sizes.LengthBefore(text, start, quantity.Offset) > 0
        && OpenBounds.All.LengthAt(text, quantity.UnitEnd, end) > 0
        && Towns.LengthAt(text, quantity.End + (quantity.End < end && text[quantity.End] == '的' ? 1 : 0), end) > 0;
}
