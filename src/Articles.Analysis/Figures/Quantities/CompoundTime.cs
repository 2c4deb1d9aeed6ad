using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads a duration in several units, in the smallest: 6分40秒 is 400秒, 2小时10分 130分钟, 三年六个月 42个月.</summary>
internal static class CompoundTime
{
    private const int PerUnit = 60;
    private const int MonthsPerYear = 12;

    // Minutes are written 分 beside seconds and hours, where 分 alone counts points.
    private static readonly Unit Minutes = new("分钟", UnitKind.Time, "min");
    private static readonly Unit Months = new("个月", UnitKind.Calendar, "mo");
    private static readonly Unit Seconds = new("秒", UnitKind.Time, "s");

    /// <summary>Adds the smaller unit that follows a duration, and moves its unit's end past it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The duration so far.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends.</param>
    /// <returns>The whole duration and its unit; what was given where no smaller unit follows.</returns>
    public static (NumberToken Number, Unit Unit) Read(
        string text,
        NumberToken number,
        Unit unit,
        int end,
        ref int unitEnd
    )
    {
        if (
            number.Max is not null
            || number.IsOpen
            || Smaller(unit.Written) is not { } smaller
            || !NumberReader.TryRead(text, unitEnd, end, out var part)
            || part is not { Max: null, IsOpen: false }
            || part.Value >= Factor(smaller)
            || part.Form is not (NumberForm.Arabic or NumberForm.Chinese)
            || Length(text, part.End, end, smaller) is not (var length and > 0)
        )
        {
            return (number, unit);
        }
        unitEnd = part.End + length;
        // 3分54秒73.
        part = smaller == Seconds ? UnitDecimals.Read(text, part, Seconds, end, ref unitEnd) : part;
        // 2小时8分32秒.
        return Read(
            text,
            number with
            {
                Value = (number.Value * Factor(smaller)) + part.Value,
            },
            smaller,
            end,
            ref unitEnd
        );
    }

    // 分别, 分之, 分公司, 分行.
    private const string Longer = "别之公行店支厂部校院局所成享析布级红数";

    private static Unit? Smaller(string unit) =>
        unit switch
        {
            "小时" => Minutes,
            "分" or "分钟" => Seconds,
            "年" => Months,
            _ => null,
        };

    private static int Factor(Unit smaller) => smaller == Months ? MonthsPerYear : PerUnit;

    private static int Length(string text, int at, int end, Unit smaller)
    {
        var rest = text.AsSpan(at, Math.Min(2, end - at));
        return rest.StartsWith(smaller.Written) ? smaller.Written.Length
            : smaller == Minutes && rest is ['分', ..] && !(rest.Length > 1 && Longer.Contains(rest[1])) ? 1
            : 0;
    }
}
