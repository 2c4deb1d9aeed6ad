using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Gives the unit of a list's last number to those before it: 高于全国3.2、4.4个百分点, 10万亿、11万亿元.</summary>
internal static class UnitSharing
{
    /// <summary>Completes numbers without a unit in place.</summary>
    public static void Apply(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (first, next) = (quantities[i], quantities[i + 1]);
            if (
                (first.Unit.Kind == UnitKind.None || IsOfPoints(first.Unit, next.Unit))
                && next.Unit.Kind
                    is UnitKind.Percent
                        or UnitKind.Point
                        or UnitKind.Multiple
                        or UnitKind.Money
                        or UnitKind.Measure
                && (first.End == first.UnitOffset || IsOfPoints(first.Unit, next.Unit))
                && next.Offset == first.End + 1
                && text[first.End] is '、' or '和' or '与' or '及'
            )
            {
                quantities[i] = first with { Unit = next.Unit };
            }
        }
    }

    // 0.2个和0.1个百分点.
    private static bool IsOfPoints(Unit first, Unit next) => first.Written == "个" && next.Written == "个百分点";
}
