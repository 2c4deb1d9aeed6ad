using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads the noun of a count that something stands in front of: a measure of it, or what it was chosen as.</summary>
internal static class DescribedNoun
{
    private static readonly WordList Sizes = new(
        "单机容量 单机 单台容量 单体容量 单体面积 全长 总长 长 长度 面积 总面积 建筑面积 占地 占地面积 投资 总投资 容量 总容量 装机 直径 注册资本 注册资金 造价 总造价 总库容 总储量 年产值 年产能 高 宽 深 最高 最大 平均"
    );

    private static readonly WordList Selections = new(
        "入选 获评 被评为 被评选为 被认定为 被列为 被列入 列入 纳入 跻身 评为 认定为 晋级 升级为 成为 获批"
    );

    private static readonly WordList Adverbs = new("已 已经 成功 均 全部 先后 还 也 首次");

    /// <summary>Whether a noun is only the name of a size (全长).</summary>
    public static bool IsSize(string text, TextSpan noun) =>
        noun.Length > 0 && Sizes.LengthAt(text, noun.Offset, noun.End) == noun.Length;

    /// <summary>3条|全长60公里的|绿道: the noun stands behind a measure that describes it; empty if there is none.</summary>
    public static TextSpan BehindMeasure(string text, ClauseFigures clause, int i)
    {
        var quantity = clause.Quantities[i];
        if (
            i + 1 >= clause.Quantities.Count
            || quantity.Unit.Kind != UnitKind.Count
            || clause.Quantities[i + 1] is not { Unit.Kind: UnitKind.Measure or UnitKind.Money } next
            || Sizes.LengthAt(text, quantity.End, next.Offset) == 0
        )
        {
            return default;
        }
        if (next.End >= clause.Span.End || text[next.End] != '的')
        {
            return AfterOthers(text, next, clause.Sentence.End);
        }
        var end = i + 2 < clause.Quantities.Count ? clause.Quantities[i + 2].Offset : clause.Span.End;
        return CountedNoun.Read(text, next, end);
    }

    // 3个面积达200平方米，集展示、销售于一体的|门店: other attributes stand before the noun.
    private static TextSpan AfterOthers(string text, in Quantity next, int end)
    {
        if (
            next.End >= end
            || text[next.End] is not ('，' or '、')
            || Attributes.LengthAt(text, next.End + 1, end) == 0
        )
        {
            return default;
        }
        var rest = text.AsSpan(next.End, Math.Min(LongestAttribute, end - next.End));
        var de = rest.IndexOf('的');
        return de > 0 ? CountedNoun.Read(text, next with { End = next.End + de }, end) : default;
    }

    private const int LongestAttribute = 60;
    private static readonly WordList Attributes = new("集 融 可 能 具有 具备 拥有 配备 设有 以");

    private static readonly WordList Bounds = new("以上 以下 左右 多");
    private static readonly WordList Copulas = new("为 是 均为 均是 都是 都为 系 属于");

    /// <summary>其中75%以上|为|技术人员: what a share of those named before are; empty if that isn't said.</summary>
    public static TextSpan ShareThatIs(string text, ClauseFigures clause, in Quantity quantity, int end)
    {
        if (
            quantity.Unit.Kind != UnitKind.Percent
            || !text.AsSpan(clause.Span.Offset, quantity.Offset - clause.Span.Offset).TrimEnd().EndsWith("其中")
        )
        {
            return default;
        }
        var at = quantity.End + Bounds.LengthAt(text, quantity.End, end);
        var verb = Copulas.LengthAt(text, at, end);
        return verb > 0 ? CountedNoun.Read(text, quantity with { End = at + verb }, end) : default;
    }

    /// <summary>其中5个|已入选|标杆项目, 近六台|为|新车型: what those counted were chosen as or are; empty if that isn't said.</summary>
    public static TextSpan ChosenAs(string text, in Quantity quantity, int end)
    {
        var at = quantity.End;
        while (Adverbs.LengthAt(text, at, end) is var adverb and > 0)
        {
            at += adverb;
        }
        var verb =
            quantity.Unit.Kind != UnitKind.Count ? 0
            : Selections.LengthAt(text, at, end) is var selected and > 0 ? selected
            : Copulas.LengthAt(text, at, end);
        return verb > 0 ? CountedNoun.Read(text, quantity with { End = at + verb }, end) : default;
    }
}
