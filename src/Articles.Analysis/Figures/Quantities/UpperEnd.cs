using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the upper end of a quantity however it is written: 10—15个, 500±20吨, 不少于3人、不超过5人.</summary>
internal static class UpperEnd
{
    /// <summary>The number that ends the quantity, its upper end, and whether the words that bound both ends make it one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="modifier">What stands before the number.</param>
    /// <param name="number">The number, which takes scale and decimals from the upper end.</param>
    /// <param name="unit">Its unit, which a range has behind its upper end.</param>
    /// <param name="unitEnd">Where the unit ends.</param>
    /// <param name="end">Where reading stops.</param>
    public static (NumberToken Last, decimal? Max, bool IsBounded) Read(
        string text,
        Modifier modifier,
        ref NumberToken number,
        ref Unit unit,
        ref int unitEnd,
        int end
    )
    {
        if (number.Max is not null)
        {
            return (number, number.Max, false);
        }
        if (RangeReader.TryRead(text, number, unit, unitEnd, end, out var upper))
        {
            // 5元至|8万元: a lower end with a unit of its own is whole.
            var isWhole = unitEnd > number.End;
            unit = unit.Kind == UnitKind.None || isWhole ? UnitReader.Read(text, upper, end, out unitEnd) : unit;
            number = UnitDecimals.Discount(number, unit);
            number = isWhole ? number : RangeReader.Inherit(number, upper);
            upper = UnitDecimals.Discount(upper, unit);
            return (upper, upper.Value, false);
        }
        if (Tolerance.TryRead(text, unit, unitEnd, end, out var off))
        {
            unit = UnitReader.Read(text, off, end, out unitEnd);
            var max = number.Value + off.Value;
            number = number with { Value = number.Value - off.Value };
            return (off, max, false);
        }
        if (
            RangeReader.TryReadBounds(text, unit, unitEnd, end, out upper, out var upperEnd)
            || (modifier == Modifier.AtLeast && BoundedRange.TryRead(text, unit, unitEnd, end, out upper, out upperEnd))
        )
        {
            unitEnd = upperEnd;
            return (upper, upper.Value, true);
        }
        return (number, null, false);
    }
}
