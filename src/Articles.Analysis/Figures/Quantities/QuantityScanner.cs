using System.Buffers;
using Articles.Analysis.Figures.Modifiers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Finds the quantities of a clause from left to right.</summary>
internal static class QuantityScanner
{
    // Every character that a number, a half or a word that is none can begin with: the scanner leaps from one to the next.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static x => (char)x).Where(Numerals.Begins),
        .. NotNumbers.Beginnings,
        .. "半对",
    ]);

    /// <summary>Whether a stretch of text has a character that a quantity can begin with.</summary>
    public static bool MayHold(string text, TextSpan span) =>
        text.AsSpan(span.Offset, span.Length).ContainsAny(Beginnings);

    /// <summary>Finds the quantities of a stretch of text, in time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="found">Takes the quantities, in text order; they do not overlap. Empty before.</param>
    public static void Scan(string text, TextSpan span, List<Quantity> found)
    {
        var from = span.Offset;
        for (var at = span.Offset; at < span.End; )
        {
            var leap = text.AsSpan(at, span.End - at).IndexOfAny(Beginnings);
            if (leap < 0)
            {
                break;
            }
            at += leap;
            if (
                !Halves.TryRead(text, at, span.End, out var number)
                && (
                    !Numerals.Begins(text[at])
                    || IsWeekday(text, at, span)
                    || !NumberReader.TryRead(text, at, span.End, out number)
                )
            )
            {
                // A run of digits too long for a figure is passed over as one, and so is a word like 两两.
                at =
                    Numerals.Arabic(text[at]) >= 0
                        ? AfterDigits(text, at, span.End)
                        : at + Math.Max(1, NotNumbers.LengthAt(text, at, span.End));
                continue;
            }
            var quantity = Read(text, from, number, span.End);
            // 营业收入|（亿元）|120.5: the label's unit is no amount, and the number behind it looks back over it.
            if (
                number.Form == NumberForm.Bare
                && UnitLabel.Open(text, from, Math.Min(span.End, quantity.UnitEnd + 1)) >= 0
            )
            {
                at = quantity.UnitEnd;
                continue;
            }
            found.Add(quantity);
            (at, from) = (quantity.End, quantity.End);
        }
        UnitSharing.Apply(text, found);
        SharedBounds.Apply(text, found);
    }

    // 周五|五折.
    private static bool IsWeekday(string text, int at, TextSpan span) =>
        at > span.Offset
        && text[at - 1] == '周'
        && at + 1 < span.End
        && text[at] is '一' or '二' or '三' or '四' or '五' or '六'
        && Numerals.Begins(text[at + 1])
        && Numerals.Place(text[at + 1]) == 0;

    private static int AfterDigits(string text, int at, int end)
    {
        while (at < end && Numerals.Arabic(text[at]) >= 0)
        {
            at++;
        }
        return at;
    }

    private static Quantity Read(string text, int from, NumberToken number, int end)
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
            && UnitReader.Symbol(text[number.Offset - 1]) is { } currency
        )
        {
            unit = currency;
            before = Math.Max(before, 1);
        }
        number = Labelled(text, from, number, ref unit, ref before);
        var (last, max, isBounded) = Upper(text, modifier, ref number, ref unit, ref unitEnd, end);
        var isHalfInside = max is null && IsHalfInside(text, last.End, unitEnd);
        var half =
            max is null
            && unit.Kind is UnitKind.Measure or UnitKind.Calendar or UnitKind.Multiple
            && IsHalf(text, unitEnd, end);
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

    // The upper end of a range, and whether the words that bound both ends make it one.
    private static (NumberToken Last, decimal? Max, bool IsBounded) Upper(
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

    private static readonly WordTable Each = new(
        "每人每年 每人每月 每人每天 每户每年 每户每月 每人 每户 每年 每月 每天 每亩 每吨 每股 每平方米"
    );

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

    // 两个|半|小时, 两分|半|钟.
    private static bool IsHalfInside(string text, int at, int end)
    {
        at += at < end && text[at] is ' ' or '\u00A0' ? 1 : 0;
        return at + 2 < end && text[at] is '个' or '分' && text[at + 1] == '半';
    }

    // 两米半, 三年半, 一倍半; not 三年半程.
    private static bool IsHalf(string text, int at, int end) =>
        at < end
        && text[at] == '半'
        && (
            at + 1 >= end
            || !char.IsLetter(text[at + 1])
            || "的以左多时减缩升降增至到为后前内就才完".Contains(text[at + 1])
        );
}
