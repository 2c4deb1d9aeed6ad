using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the upper end of a range: 10—15个, 3至5年, 20%～30%.</summary>
internal static class RangeReader
{
    /// <summary>Reads the number after a range mark.</summary>
    public static bool TryRead(string text, NumberToken lower, Unit unit, int unitEnd, int end, out NumberToken upper)
    {
        upper = default;
        if (IsRise(text, lower, unit, unitEnd, end))
        {
            return false;
        }
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
        if (lower.Value < 0 && mark > at && mark + 1 < end && text[mark] == '零' && text[mark + 1] == '下')
        {
            (isBelow, mark) = (true, mark + 2);
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
            && (unitEnd > lower.End ? lower : Inherit(lower, upper)).Value < upper.Value;
    }

    // 减少6205吨至33万吨: by how much, and to what.
    private static bool IsRise(string text, NumberToken lower, Unit unit, int unitEnd, int end) =>
        unit.Written.Length > 0
        && unitEnd + 1 < end
        && text[unitEnd] is '至' or '到'
        && unit.Kind is not (UnitKind.Percent or UnitKind.Point)
        // 新增2个至10个: what is new has no former amount.
        && text[Math.Max(0, lower.Offset - 2)] is not ('新' or '净')
        && Verbs.Changes.LengthBefore(text, 0, lower.Offset) > 0
        && NumberReader.TryRead(text, unitEnd + 1, end, out var upper)
        && upper.Value > LeastRise * lower.Value;

    // 增加0.5亿元至0.8亿元 is a range of rises.
    private const int LeastRise = 5;

    /// <summary>Reads the upper end of 10万元以上50万元以下, 三年以上十年以下, with the bound of either.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The lower end's unit.</param>
    /// <param name="unitEnd">Where that ends.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="upperEnd">Where the upper end's unit ends.</param>
    public static bool TryReadBounds(
        string text,
        Unit unit,
        int unitEnd,
        int end,
        out NumberToken upper,
        out int upperEnd
    )
    {
        (upper, upperEnd) = (default, unitEnd);
        return unit.Written.Length > 0
            && unitEnd + Above.Length < end
            && text.AsSpan(unitEnd, end - unitEnd).StartsWith(Above)
            && NumberReader.TryRead(text, unitEnd + Above.Length, end, out upper)
            && UnitReader.Read(text, upper, end, out upperEnd).Written == unit.Written
            && text.AsSpan(upperEnd, end - upperEnd).StartsWith(Below);
    }

    private const string Above = "以上";
    private const string Below = "以下";

    /// <summary>The lower end, with the place names of the upper end where it lacks them (3—5万, 2至3万亿).</summary>
    public static NumberToken Inherit(NumberToken lower, NumberToken upper) =>
        lower with
        {
            Value = lower.Value * PlaceNames.Shared(lower.Scale, lower.Value, upper.Scale, upper.Value, 1),
        };
}
