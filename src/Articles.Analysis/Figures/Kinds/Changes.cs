using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells rises, falls and savings from states.</summary>
internal static class Changes
{
    private static readonly WordList Apart = new("低 高 低于 高于 高出 低出 快于 慢于 低了 高了");

    private static readonly WordList YearOnYear = new(
        "同比 环比 同比约 环比约 同比分别 环比分别 yoy YoY YOY Yoy qoq QoQ QOQ Qoq"
    );
    private static readonly WordList ToStates = new("到 至 为 达 达到");
    private static readonly WordList Rates = new(
        "增速 增幅 涨幅 降幅 跌幅 升幅 增长率 变动幅度 变动比例 同比变动 同比 环比 增量 增长额 增加额"
    );

    // 比去年多62元: a rise; 高 and 低 tell how far two are apart.
    private static bool IsMore(string lead, int end) =>
        end > 1 && lead[end - 1] is '多' or '少' && lead[end - 2] is '比' or '较';

    // 亩均节水35%, 为企业减负3亿元: the verb that is all there is says what was saved.
    private static readonly WordList Savings = new(
        "节水 节电 节能 节油 节气 节地 节药 节肥 省工 省水 省电 省时 增收 增产 减药 减排 降耗 减负 降价 涨价 提价 加价 减亏 增亏 加息 降息 高开 低开"
    );

    /// <summary>Whether a statement claims a rise, fall or saving.</summary>
    public static bool Is(in Quantity quantity, string lead, string noun)
    {
        // 增速比全国低3个百分点: how far two rates are apart.
        if (
            quantity.Unit.Kind == UnitKind.Point
            && Apart.LengthBefore(lead, 0, lead.Length) > 0
            && Verbs.Changes.LengthBefore(lead, 0, lead.Length) < 2
        )
        {
            return false;
        }
        if (
            quantity.Unit.Written == "番"
            || (
                // 增收3000户: who gained.
                quantity.Unit.Kind
                    is UnitKind.Percent
                        or UnitKind.Money
                        or UnitKind.Measure
                        or UnitKind.Point
                && Savings.LengthBefore(noun, 0, noun.Length) > 0
            )
            // 负债率优化0.2个百分点; 林分优化4万亩 is how much was bettered.
            || (quantity.Unit.Kind == UnitKind.Point && noun.EndsWith("优化", StringComparison.Ordinal))
            // 28只基金的涨幅在一成以上: what is counted rose, not its number.
            || (
                Rates.LengthBefore(noun, 0, noun.Length) > 0
                && !(quantity.Unit.Kind == UnitKind.Count && ChangeRates.All.LengthBefore(noun, 0, noun.Length) > 0)
            )
        )
        {
            return true;
        }
        // 从80人增加到现在的600多人: when it is so stands between.
        if (lead.EndsWith('的') && ReachingVerbs.All.IsIn(lead, 0, lead.Length))
        {
            return false;
        }
        return Rises(quantity, lead);
    }

    /// <summary>Whether the 升 before a quantity is the measure that it is the price of: 汽油每升7.8元.</summary>
    public static bool IsPerLitre(string text, in Quantity quantity) =>
        quantity.Offset > 1 && text[quantity.Offset - 1] == '升' && text[quantity.Offset - 2] == '每';

    private static bool Rises(in Quantity quantity, string lead)
    {
        // 净利润-1.2亿元，同比-35.6%.
        if (
            quantity.Unit.Kind is UnitKind.Percent or UnitKind.Point
            && YearOnYear.LengthBefore(lead, 0, lead.Length) > 0
        )
        {
            return true;
        }
        // The links end with what stands right before the number: 增长了 is a rise, 增长到 a state.
        var end = lead.Length;
        while (
            end > 0
            && Verbs.Changes.LengthBefore(lead, 0, end) < 2
            && (lead[end - 1] == '了' || Adverbs.LengthBefore(lead, 0, end) > 0)
        )
        {
            end -= Math.Max(1, Adverbs.LengthBefore(lead, 0, end));
        }
        var verb = Verbs.Changes.LengthBefore(lead, 0, end);
        if (
            verb > 0
            || IsMore(lead, end)
            || (quantity.Unit.Kind != UnitKind.Count && Savings.LengthBefore(lead, 0, end) > 0)
        )
        {
            return true;
        }
        // 新增就业1244万人: the change stands before the noun.
        return quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.Point)
            ? Leads.IndexIn(lead, 0, lead.Length) is var change and >= 0
                // 每减少1吨排放|奖励500元: by what the amount is reckoned.
                && !(change > 0 && lead[change - 1] == '每')
                && (
                    ToStates.LengthBefore(lead, 0, end) == 0 || AddingVerbs.All.LengthBefore(lead, 0, NounGap(lead)) > 0
                )
            : (Verbs.Changes.LengthAt(lead, 0, lead.Length) > 0 || Adjusting.LengthBefore(lead, 0, NounGap(lead)) > 0)
                && ToStates.LengthBefore(lead, 0, end) == 0;
    }

    // 新增|线路|达540公里: what was added is that much. The lead parts what stands before the noun from what follows it.
    private static int NounGap(string lead) => Math.Max(0, lead.IndexOf(' '));

    // 央行决定下调|利率|0.25个百分点.
    private static readonly WordList Adjusting = new("下调 上调 调降 调高 调低 提高 降低 压降");

    private static readonly WordList Adverbs = new(
        "约 近 高达 多达 超 超过 逾 大约 至少 分别 了 各 均 均超 均超过 都 双双"
    );
    private static readonly WordList Leads = new("新增 净增 减少 节约 节省 压减 增加 降低 减排 增收 多增 少增 净减");
}
