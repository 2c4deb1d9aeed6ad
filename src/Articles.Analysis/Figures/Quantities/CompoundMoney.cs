using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads an amount with its small change: 3元5角, 两美元又三美分.</summary>
internal static class CompoundMoney
{
    private const int MostParts = 2;

    /// <summary>Adds the parts that follow a sum of money, and moves its unit's end past them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The sum so far.</param>
    /// <param name="unit">Its currency.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends.</param>
    /// <returns>The whole sum.</returns>
    public static NumberToken Read(string text, NumberToken number, Unit unit, int end, ref int unitEnd)
    {
        if (unit.Kind != UnitKind.Money || number.Max is not null || number.IsOpen || unit.Written.Contains('/'))
        {
            return number;
        }
        for (var i = 0; i < MostParts; i++)
        {
            var at = unitEnd < end && text[unitEnd] is '又' or '零' ? unitEnd + 1 : unitEnd;
            if (
                !NumberReader.TryRead(text, at, end, out var part)
                || part.Max is not null
                || part.Form is not (NumberForm.Arabic or NumberForm.Chinese)
                || Share(text, part.End, end, unit, out var length) is not (> 0 and var share)
            )
            {
                break;
            }
            number = number with { Value = number.Value + (part.Value * share) };
            unitEnd = part.End + length;
        }
        return number;
    }

    private static decimal Share(string text, int at, int end, Unit unit, out int length)
    {
        var rest = text.AsSpan(at, Math.Min(2, end - at));
        length = unit.Written == "美元" || unit.Written == "欧元" ? 2 : 1;
        return unit.Written switch
        {
            "美元" when rest is "美分" => 0.01m,
            "欧元" when rest is "欧分" => 0.01m,
            "元" or "块" when rest is ['角' or '毛', ..] => 0.1m,
            "元" or "块" when rest is ['分'] or ['分', '钱' or '，' or '。'] => 0.01m,
            _ => 0,
        };
    }
}
