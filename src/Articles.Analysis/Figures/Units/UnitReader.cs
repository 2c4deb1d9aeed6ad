using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Units;

/// <summary>Reads the unit after a number.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit that follows a number, over one space before a Latin unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends; the number's own end if there is none.</param>
    /// <returns>The unit.</returns>
    public static Unit Read(string text, NumberToken number, int end, out int unitEnd)
    {
        unitEnd = number.End;
        if (number.Form is NumberForm.Percent or NumberForm.Permille)
        {
            return UnitTable.At(number.Form == NumberForm.Percent ? "%" : "‰", 0, 1);
        }
        var at = number.End;
        if (at + 1 < end && text[at] is ' ' or '\u00A0' && (number.Form == NumberForm.Arabic))
        {
            at++;
        }
        if (ContextUnits.Read(text, number, at, end) is { } told)
        {
            unitEnd = at + told.Written.Length;
            return told;
        }
        // 两分半钟, 1分多钟.
        if (at + 2 < end && text[at] == '分' && text[at + 1] is '半' or '多' && text[at + 2] == '钟')
        {
            unitEnd = at + "分半钟".Length;
            return UnitTable.At("分钟", 0, 2);
        }
        // 7个多小时, 两个半小时: the bound or the half stands inside the unit; not so in 两个|半天, 三个|半年.
        if (at + 2 < end && text[at] == '个' && text[at + 1] is '多' or '半')
        {
            var rest = UnitTable.At(text, at + 2, end);
            if (
                rest.Kind is UnitKind.Time or UnitKind.Calendar
                && !(text[at + 1] == '半' && rest.Written is "天" or "日" or "年")
            )
            {
                unitEnd = at + 2 + rest.Written.Length;
                return rest.Written == "月" ? UnitTable.At("个月", 0, 2) : rest;
            }
        }
        var unit = Whole(text, at, end);
        if (unit.Kind == UnitKind.None && LatinUnit.Read(text, number, end) is { Kind: not UnitKind.None } latin)
        {
            unitEnd = number.End + latin.Written.Length;
            return latin;
        }
        if (
            unit.Kind == UnitKind.None
            || UnitInWord.HoldsNumber(number, unit)
            || NotUnits.Is(text, at, number, unit, end)
        )
        {
            return Unit.None;
        }
        unitEnd = at + unit.Written.Length;
        // 两个小时 is as long as 两小时: 个 only counts the hours.
        unit = unit.Written is "个小时" or "个钟头" ? UnitTable.At(unit.Written, 1, unit.Written.Length) : unit;
        return PerUnit.Read(text, unit, end, ref unitEnd);
    }

    // 300人|年底到岗 is no man-year, and 20克|朗姆酒 no krone: the last character begins the next word.
    private static Unit Whole(string text, int at, int end)
    {
        var unit = UnitTable.At(text, at, end);
        var next = at + unit.Written.Length;
        var isCut =
            (unit.Written == "人年" && next < end && char.IsLetter(text[next]) && !"的以左和与及".Contains(text[next]))
            || (unit.Written == "克朗" && next < end && text[next] == '姆');
        return isCut ? UnitTable.At(text, at, next - 1) : unit;
    }
}
