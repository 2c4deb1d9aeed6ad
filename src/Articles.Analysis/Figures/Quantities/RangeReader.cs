using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the upper end of a range: 10—15个, 3至5年, 20%～30%.</summary>
internal static class RangeReader
{
    /// <summary>Reads the number after a range mark.</summary>
    public static bool TryRead(string text, NumberToken lower, Unit unit, int unitEnd, int end, out NumberToken upper)
    {
        upper = default;
        var at = unitEnd;
        var mark = at;
        while (
            mark < end
            && mark < at + 2
            && text[mark] is '—' or '–' or '－' or '-' or '~' or '～' or '〜' or '至' or '到' or '―'
        )
        {
            mark++;
        }
        // -5℃至-2℃, -50%至负30%: the second of two marks is the sign of the upper end.
        var isBelow = lower.Value < 0 && mark == at + 2 && text[mark - 1] is '-' or '－';
        if (lower.Value < 0 && mark > at && !isBelow && mark < end && text[mark] is '负' or '−')
        {
            (isBelow, mark) = (true, mark + 1);
        }
        if (mark == at || !NumberReader.TryRead(text, mark, end, out upper) || upper.Max is not null)
        {
            return false;
        }
        upper = isBelow ? upper with { Value = -upper.Value } : upper;
        var upperUnit = UnitReader.Read(text, upper, end, out _);
        // A unit on the lower end alone or another one on the upper end makes two quantities, not a range.
        // 6000元~8000元/平方米: the upper end says what the amount is divided by.
        return (
                unit.Written.Length == 0
                || unit.Written == upperUnit.Written
                || (
                    upperUnit.Written.Length > unit.Written.Length
                    && upperUnit.Written[unit.Written.Length] == '/'
                    && upperUnit.Written.StartsWith(unit.Written, StringComparison.Ordinal)
                )
            )
            && Inherit(lower, upper).Value < upper.Value;
    }

    /// <summary>The lower end, with the place name of the upper end where it lacks one (3—5万).</summary>
    public static NumberToken Inherit(NumberToken lower, NumberToken upper) =>
        lower.Scale == 1 && upper.Scale > 1 && lower.Value < upper.Value / upper.Scale
            ? lower with
            {
                Value = lower.Value * upper.Scale,
            }
            : lower;
}
