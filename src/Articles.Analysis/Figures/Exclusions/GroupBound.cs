using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>
/// Tells a quantity that only says which group another one counts: 100Mbps及以上接入速率的用户达6亿户, 超过10公里的隧道有6座,
/// 三家运营商建成基站8万个.
/// </summary>
internal static class GroupBound
{
    private static readonly WordList Actors = new("公司 企业 运营商 单位 部门 集团 机构 银行 高校 省份 省市 城市");
    private static readonly WordList Members = new(
        "企业 公司 项目 园区 集群 单位 平台 工厂 基地 县 镇 乡 村 产业集群 产业 产品 品牌"
    );
    private static readonly WordList Shares = new(
        "涨幅 跌幅 增幅 降幅 升幅 占比 持股 持股比例 比例 增速 收益率 增长率 股息率 毛利率 利率 回报率 净值增长率"
    );
    private static readonly WordList Rest = new("其余 其他 其它 上述 这 该 前述 全部 所有");

    // A group that the reader knows is small, and its noun short.
    private const int MostMembers = 12;
    private const int LongestNoun = 12;

    /// <summary>Whether a quantity is the bound of a group.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">The clause's next quantity, none if it is the last.</param>
    /// <param name="end">Where the clause ends.</param>
    public static bool Is(string text, in Quantity quantity, in Quantity next, int end)
    {
        // 涨幅在5%～8%之间的股票有30只, 涨幅超过20%的股票有5只.
        if (quantity.Unit.Kind == UnitKind.Percent && quantity.End < end && quantity.Offset > 0)
        {
            var after = quantity.End + (text.AsSpan(quantity.End, end - quantity.End).StartsWith("之间") ? 2 : 0);
            return after < end
                && text[after] == '的'
                && (quantity.Max is not null || quantity.Modifier is Modifier.MoreThan or Modifier.AtLeast)
                && next is { Unit.Kind: UnitKind.Count }
                && next.Offset - after is > 1 and <= LongestNoun
                && Shares.LengthBefore(text, 0, quantity.Offset - (text[quantity.Offset - 1] is '在' or '为' ? 1 : 0))
                    > 0;
        }
        // 600分以上31人, 亿元以上19个: right behind its bound the group is counted.
        if (
            next is { Unit.Kind: UnitKind.Count or UnitKind.Noun }
            && next.Offset == quantity.End
            && quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.None)
            && OpenBounds.All.LengthAt(text, quantity.UnitEnd, quantity.End) is var bound and > 0
            && bound == quantity.End - quantity.UnitEnd
        )
        {
            return true;
        }
        if (
            (quantity.Unit.Kind is not (UnitKind.Measure or UnitKind.Money) && quantity.Unit.Written != "分")
            || quantity.End >= end
        )
        {
            return false;
        }
        if (text[quantity.End] == '的')
        {
            // 成交额过10亿元的|品牌达83个.
            var isPassed = quantity.Offset > 0 && text[quantity.Offset - 1] == '过';
            return next is { Unit.Kind: UnitKind.Count or UnitKind.Noun }
                && (isPassed || quantity.Modifier is not (Modifier.Exact or Modifier.About))
                && next.Offset - quantity.End > 1;
        }
        // 营收超百亿元|企业达到4家.
        if (
            next is { Unit.Kind: UnitKind.Count }
            && quantity.Modifier is Modifier.MoreThan or Modifier.AtLeast
            && quantity.End == quantity.UnitEnd
            && Members.LengthAt(text, quantity.End, next.Offset) > 0
        )
        {
            return true;
        }
        // 10万元以上50万元以下|罚款 is how much is paid.
        return PredicateNoun.OfPenalty(text, quantity, end).Length == 0
            && OpenBounds.All.LengthAt(text, quantity.UnitEnd, quantity.End) == quantity.End - quantity.UnitEnd
            && quantity.End > quantity.UnitEnd
            && char.IsLetter(text[quantity.End])
            && Verbs.Particles.LengthAt(text, quantity.End, end) == 0
            && (
                Verbs.Transitives.LengthAt(text, quantity.End, end) == 0
                || Compounds.LengthAt(text, quantity.End, end) > 0
            )
            && Verbs.Links.LengthAt(text, quantity.End, end) == 0;
    }

    /// <summary>Whether a count only names who shall do what the clause asks for: 三家企业|要切实增强责任感.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The count.</param>
    /// <param name="head">Where the clause begins, after words that name nothing.</param>
    /// <param name="end">Where the clause ends.</param>
    public static bool IsAddressed(string text, in Quantity quantity, int head, int end) =>
        quantity is { Form: NumberForm.Chinese, Value: <= MostMembers, Max: null, Unit.Kind: UnitKind.Count }
        && quantity.Offset == head
        && quantity.Modifier == Modifier.Exact
        && Actors.LengthAt(text, quantity.End, end) is > 0 and var actor
        && Duties.LengthAt(text, quantity.End + actor, end) > 0;

    private static readonly WordList Duties = new("要 应 应当 应该 须 必须 需 需要 务必");

    // 四个区|各建设社区食堂10个, 两家公司|共投资8亿元.
    private static bool IsEachOf(string text, Quantity quantity, int head, int end) =>
        quantity is { Form: NumberForm.Chinese, Value: <= MostMembers, Max: null, Unit.Kind: UnitKind.Count }
        && quantity.Offset == head
        && Math.Max(Actors.LengthAt(text, quantity.End, end), Lands.LengthAt(text, quantity.End, end))
            is > 0
                and var actor
        && Together.LengthAt(text, quantity.End + actor, end) > 0;

    private static readonly WordList Lands = new(
        "区 县 市 镇 乡 村 省 州 区县 县区 地市 市州 乡镇 街道 社区 国家 地区"
    );
    private static readonly WordList Together = new("各 各自 均 都 共 合计 总共 一共 分别 共同 联合");

    /// <summary>Whether a count is of things that the text has named before: 对这|两个|区块进行改造.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The count.</param>
    public static bool IsPointedAt(string text, in Quantity quantity) =>
        quantity is { Form: NumberForm.Chinese, Value: <= MostMembers, Max: null, Unit.Kind: UnitKind.Count }
        && quantity.Offset > 0
        && text[quantity.Offset - 1] == '这';

    /// <summary>Whether a count names actors that the reader knows, whose figure follows in the clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The count.</param>
    /// <param name="next">The clause's next quantity, none if it is the last.</param>
    /// <param name="head">Where the clause begins, after words that name nothing.</param>
    public static bool IsActors(string text, in Quantity quantity, in Quantity next, int head)
    {
        if (!next.IsNone && IsEachOf(text, quantity, head, next.Offset))
        {
            return true;
        }
        if (
            next.IsNone
            || quantity.Unit.Kind != UnitKind.Count
            || quantity.Modifier != Modifier.Exact
            || next.Modifier is Modifier.MoreThan or Modifier.LessThan
        )
        {
            return false;
        }
        var rest = Rest.LengthBefore(text, head, quantity.Offset);
        var isKnown =
            rest > 0
            || (quantity.Offset == head && quantity is { Form: NumberForm.Chinese, Value: <= MostMembers, Max: null });
        var reach = Math.Min(next.Offset - 1, quantity.End + LongestNoun);
        return isKnown
            && Actors.IndexIn(text, quantity.End, reach) >= 0
            && text[next.Offset - 1] is not ('、' or '和' or '及' or '与');
    }
}
