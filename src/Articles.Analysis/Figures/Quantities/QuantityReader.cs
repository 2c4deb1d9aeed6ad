using Articles.Analysis.Figures.Modifiers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the quantity around a number: its sign and scale, its unit, its upper end and what makes it vague.</summary>
internal static class QuantityReader
{
    private static readonly WordList Each = new(
        "每人每年 每人每月 每人每天 每户每年 每户每月 每人 每户 每年 每月 每天 每亩 每吨 每股 每平方米"
    );

    /// <summary>Reads the quantity of a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the quantity before it ends: what stands before a number is looked for from there.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where reading stops.</param>
    public static Quantity Read(string text, int from, NumberToken number, int end)
    {
        number = SignReader.Read(text, from, number);
        number = LatinScale.Read(text, number, end);
        var each = Each.LengthBefore(text, from, number.Offset);
        var before = ModifierTable.ReadBefore(text, from, number.Offset - each, out var modifier);
        // 不低于|每人每年|640元.
        before += before > 0 ? each : 0;
        if (number.Form != NumberForm.Bare && before == 1 && text[number.Offset - 1] == '上')
        {
            // 上百 is more than a hundred; 地上28层 is not.
            (before, modifier) = (0, Modifier.Exact);
        }
        var unit = UnitReader.Read(text, number, end, out var unitEnd);
        (number, unit) = Compound(text, number, unit, end, ref unitEnd);
        (unit, before, modifier) = Led(text, from, number.Offset, (unit, before, modifier));
        if (
            unit.Kind == UnitKind.None
            && number.Offset > from
            && CurrencySigns.Of(text[number.Offset - 1]) is { } currency
        )
        {
            unit = currency;
            before = Math.Max(before, 1);
        }
        number = Labelled(text, from, number, ref unit, ref before);
        var (last, max, isBounded) = UpperEnd.Read(text, modifier, ref number, ref unit, ref unitEnd, end);
        var isHalfInside = max is null && HalfBehind.IsInside(text, last.End, unitEnd);
        var half =
            max is null
            && unit.Kind is UnitKind.Measure or UnitKind.Calendar or UnitKind.Multiple
            && HalfBehind.Follows(text, unitEnd, end);
        unitEnd += half ? 1 : 0;
        half |= isHalfInside;
        var after = After(text, unit, unitEnd, end, out var suffix);
        modifier =
            isBounded ? Modifier.Exact
            : suffix != Modifier.Exact ? suffix
            : modifier != Modifier.Exact ? modifier
            : last.IsOpen ? Modifier.MoreThan
            : Modifier.Exact;
        return new Quantity(
            number.Offset - before,
            number.Offset,
            last.End,
            unitEnd,
            unitEnd + after,
            number.Value + (half ? 0.5m : 0),
            max,
            unit,
            modifier,
            number.Form,
            last.Scale
        );
    }

    // 营业收入（亿元）120.5: the label has the unit.
    private static NumberToken Labelled(string text, int from, NumberToken number, ref Unit unit, ref int before)
    {
        if (
            unit.Kind != UnitKind.None
            || number.Form != NumberForm.Arabic
            || number.Scale != 1
            || UnitLabel.Before(text, from, number.Offset, out var open) is not { } label
        )
        {
            return number;
        }
        unit = label.Unit;
        before = open >= from ? number.Offset - open : before;
        return number with { Value = number.Value * label.Scale };
    }

    // 华氏98度, 近港币3亿元: the scale or the currency stands before the number.
    private static (Unit Unit, int Before, Modifier Modifier) Led(
        string text,
        int from,
        int at,
        (Unit Unit, int Before, Modifier Modifier) read
    )
    {
        if (read.Unit.Written == "度" && TemperatureScale.Before(text, from, at, out var scale) is var name and > 0)
        {
            return (scale, name, Modifier.Exact);
        }
        var unit = read.Unit;
        return LeadingCurrency.Before(text, from, at, ref unit, out var modifier) is var led and > 0
            ? (unit, led, modifier)
            : read;
    }

    private static int After(string text, Unit unit, int unitEnd, int end, out Modifier suffix)
    {
        var inside = DegreesOfPower.NounLength(text, unit, unitEnd, end);
        var length = ModifierTable.ReadAfter(text, unitEnd + inside, end, out suffix);
        return length > 0 ? inside + length : 0;
    }

    // 3元5角, 6分40秒: an amount in several units.
    private static (NumberToken Number, Unit Unit) Compound(
        string text,
        NumberToken number,
        Unit unit,
        int end,
        ref int unitEnd
    )
    {
        number = UnitDecimals.Read(text, number, unit, end, ref unitEnd);
        number = CompoundMoney.Read(text, number, unit, end, ref unitEnd);
        return CompoundTime.Read(text, number, unit, end, ref unitEnd);
    }
}
