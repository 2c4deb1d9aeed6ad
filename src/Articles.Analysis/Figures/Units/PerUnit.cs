using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Reads a unit that is divided by another one, as prices and rates are: 100元/份, 20吨/日, 8元每公斤.</summary>
internal static class PerUnit
{
    /// <summary>The unit with what it is divided by, or the unit itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit that was read.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends, moved past what it is divided by.</param>
    public static Unit Read(string text, Unit unit, int end, ref int unitEnd)
    {
        var at = unitEnd + 1;
        if (
            at >= end
            || text[unitEnd] is not ('/' or '／' or '每')
            || unit.Kind is UnitKind.Percent or UnitKind.Calendar
        )
        {
            return unit;
        }
        var first = at;
        // 5元/百万tokens, 12.5kWh/100km.
        if (text[unitEnd] == '/' && Numerals.Begins(text[at]) && NumberReader.TryRead(text, at, end, out var times))
        {
            if (!IsRound(times))
            {
                return unit;
            }
            at = times.End;
        }
        var divisor = UnitTable.At(text, at, end);
        // 100MW/200MWh: what storage can do, and what it holds.
        if (at > first && (divisor.Ucum is [.., 'W', '.', 'h'] || divisor.Ucum == unit.Ucum && unit.Ucum is not null))
        {
            return unit;
        }
        if (divisor.Kind is UnitKind.None or UnitKind.Percent or UnitKind.Multiple or UnitKind.Point)
        {
            return unit;
        }
        // 1125元每平米; 3人|每天巡查, 10台|每台3万元 are not divided.
        var sign = text[unitEnd] == '每' ? "每" : "/";
        if (sign == "每" && !IsPrice(unit, divisor) && !IsDensity(text, unit, divisor, at, end))
        {
            return unit;
        }
        unitEnd = at + divisor.Written.Length;
        unitEnd += DegreesOfPower.NounLength(text, divisor, unitEnd, end);
        // GB/户·月.
        if (
            unitEnd + 1 < end
            && text[unitEnd] == '·'
            && UnitTable.At(text, unitEnd + 1, end).Written is { Length: > 0 } per
        )
        {
            unitEnd += per.Length + 1;
        }
        return new Unit(string.Concat(unit.Written, sign, text.AsSpan(first, unitEnd - first)), unit.Kind, null);
    }

    private static bool IsPrice(Unit unit, Unit divisor) =>
        unit.Kind == UnitKind.Money && divisor.Kind is not (UnitKind.Calendar or UnitKind.Time);

    // 0.08毫克每立方米, 7.8毫摩尔每升: what a volume or a weight holds. 施肥50公斤|每亩增产20公斤 tells of a plot.
    private static bool IsDensity(string text, Unit unit, Unit divisor, int at, int end)
    {
        var after = at + divisor.Written.Length;
        return unit.Kind == UnitKind.Measure
            && Holders.LengthAt(text, at, end) == divisor.Written.Length
            && (after >= end || !char.IsLetter(text[after]) || "的以左之上下内提降增减升和与".Contains(text[after]));
    }

    private static readonly WordList Holders = new(
        "立方米 立方厘米 立方分米 升 毫升 分升 公斤 千克 克 吨 平方米 平方厘米 平方公里 公顷 公里 米 千瓦时"
    );

    // 150千瓦/310牛·米, 3.2GHz/4核: another amount.
    private static bool IsRound(NumberToken times) => times.Value is 10 or 100 or 1000 or 10_000 or 1_000_000;
}
