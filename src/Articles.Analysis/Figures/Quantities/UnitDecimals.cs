using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads what a unit holds of its number: the digits after it (9秒83, 8米36, 三成五) and 多 in it (7个多小时).</summary>
internal static class UnitDecimals
{
    /// <summary>Adds what the unit holds to the number before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number before the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends, moved past its decimals.</param>
    /// <returns>The whole number.</returns>
    public static NumberToken Read(string text, NumberToken number, Unit unit, int end, ref int unitEnd)
    {
        // 7个多小时: the unit holds the bound.
        if (unitEnd > number.End + 2 && text[number.End] == '个' && text[number.End + 1] == '多')
        {
            return number with { IsOpen = true };
        }
        // 八五折 is 8.5.
        number = Discount(number, unit);
        if (unit.Written is not ("秒" or "成" or "米") || number.Max is not null || unitEnd >= end)
        {
            return number;
        }
        // 两成半.
        if (unit.Written == "成" && text[unitEnd] == '半')
        {
            unitEnd++;
            return number with { Value = number.Value + 0.5m };
        }
        var (at, place, value) = (unitEnd, 0.1m, number.Value);
        for (; at < end && at < unitEnd + 2 && Decimal(text[at], unit) is var digit and >= 0; at++)
        {
            value += digit * place;
            place /= 10;
        }
        // 1500米|12强, 200米|50多家.
        if (unit.Written == "米" && (number.Value >= LongestDecimal || (at < end && text[at] is '多' or '余' or '几')))
        {
            return number;
        }
        var isWhole = unit.Written is "秒" or "米"
            ? at == unitEnd + 2 && (at >= end || Numerals.Arabic(text[at]) < 0)
            : at == unitEnd + 1 && (at >= end || !Numerals.Begins(text[at]));
        if (!isWhole || (at < end && UnitTable.At(text, at, end).Kind != UnitKind.None))
        {
            return number;
        }
        unitEnd = at;
        return number with { Value = value };
    }

    /// <summary>八五折, 85折 are 8.5: a discount of two digits is told in tenths of tenths.</summary>
    public static NumberToken Discount(NumberToken number, Unit unit) =>
        unit.Written == "折" && number is { Max: null, Scale: 1, Value: > 10 and < 100 }
            ? number with
            {
                Value = number.Value / 10,
            }
            : number;

    private const int LongestDecimal = 100;

    private static int Decimal(char c, Unit unit) =>
        unit.Written is "秒" or "米" ? Numerals.Arabic(c) : Math.Max(Numerals.Arabic(c), Numerals.Chinese(c));
}
