using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>
/// Gives the unit of a list's last number to those before it: 高于全国3.2、4.4个百分点, 10万亿、11万亿元, 3.53/5.51亿元; and that of what
/// is reached to what it was: 由1.2增至1.5万亿元.
/// </summary>
internal static class UnitSharing
{
    /// <summary>Completes numbers without a unit in place.</summary>
    public static void Apply(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (first, next) = (quantities[i], quantities[i + 1]);
            if (IsFormer(text, first, next))
            {
                quantities[i] = Scaled(first, next) with { Unit = next.Unit };
                continue;
            }
            if (
                (first.Unit.Kind == UnitKind.None || IsOfPoints(first.Unit, next.Unit))
                && next.Unit.Kind
                    is UnitKind.Percent
                        or UnitKind.Point
                        or UnitKind.Multiple
                        or UnitKind.Money
                        or UnitKind.Measure
                && (first.End == first.UnitOffset || IsOfPoints(first.Unit, next.Unit))
                && ListJoints.Join(text, first, next)
                // 220/110千伏 is a class.
                && !(next.Unit.Kind == UnitKind.Measure && text[first.End] == '/')
            )
            {
                quantities[i] = Scaled(first, next) with { Unit = next.Unit };
            }
        }
    }

    // 由1.2|增至|1.5万亿元.
    private static bool IsFormer(string text, in Quantity first, in Quantity next) =>
        first.Unit.Kind == UnitKind.None
        && first.Offset > 0
        && text[first.Offset - 1] is '由' or '从'
        && next.Unit.Kind != UnitKind.None
        && ReachedEnd(text, first.End, next.Offset) is var end
        && text[end - 1] is '至' or '到' or '为'
        && end - first.End >= 2
        && Verbs.Links.LengthAt(text, first.End, end) == end - first.End;

    // 由2万|增至|最高|10万人次.
    private static int ReachedEnd(string text, int from, int end) => end - Most.LengthBefore(text, from, end);

    private static readonly WordList Most = new("最高 最高的 最多 现在的 如今的 目前的 现在 如今 目前");

    // 51、62和78亿元: the last place name is all of theirs. 800、1.2万元 are two amounts.
    private static Quantity Scaled(in Quantity first, in Quantity next) =>
        first is { Scale: 1, Max: null, Form: NumberForm.Arabic }
        && PlaceNames.Shared(1, first.Value, next.Scale, next.Value, MostTimes) is var shared and > 1
            ? first with
            {
                Value = first.Value * shared,
                Scale = next.Scale,
            }
            : first;

    private const int MostTimes = 20;

    // 0.2个和0.1个百分点.
    private static bool IsOfPoints(Unit first, Unit next) =>
        first.Written == "个" && next.Written is "个百分点" or "个基点" or "个pct";
}
