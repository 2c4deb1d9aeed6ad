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
        // 7个多小时, 1分多钟: the unit holds the bound.
        if (unitEnd > number.End + 2 && text[number.End] is '个' or '分' && text[number.End + 1] == '多')
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
        if (!(unit.Written == "成" ? IsTenth(text, unitEnd, at, end) : IsDecimal(text, unit, unitEnd, at, end)))
        {
            return number;
        }
        unitEnd = at;
        return number with { Value = value };
    }

    // 四成九|支持率: a share counts nothing that a unit could follow. 三成|一线城市, 两成|二手房, 增长三成|两年后 have no decimal.
    private static bool IsTenth(string text, int digit, int at, int end) =>
        at == digit + 1
        && text[digit] is not ('两' or '俩')
        && (
            at >= end
            || (
                !Numerals.Begins(text[at])
                && !Labels.Contains(text[at])
                && NotNumbers.LengthAt(text, digit, end) == 0
                && UnitTable.At(text, at, end).Kind is not (UnitKind.Calendar or UnitKind.Time or UnitKind.Multiple)
            )
        );

    private const string Labels = "线级手星胎孩类等期次元代维本流区届家股网体个";

    // 9秒83, 8米36; 1分22秒3 where nothing is counted behind it.
    private static bool IsDecimal(string text, Unit unit, int digit, int at, int end)
    {
        if (at < end && (Numerals.Arabic(text[at]) >= 0 || Counts(text, at, end)))
        {
            return false;
        }
        return at == digit + 2
            || (
                unit.Written == "秒"
                && at == digit + 1
                && (at >= end || !char.IsLetter(text[at]) || "的打刷夺获完冲位".Contains(text[at]))
            );
    }

    // 30秒20|个, but 46秒40|打破纪录.
    private static bool Counts(string text, int at, int end) =>
        UnitTable.At(text, at, end).Kind != UnitKind.None
        && !(text[at] == '打' && at + 1 < end && text[at + 1] == '破');

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
