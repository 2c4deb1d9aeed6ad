using Articles.Analysis;

namespace Articles.Functions.Endpoints;

/// <summary>
/// The numbers that a figure may stand for, given how it is written: 1.2亿 is any number that rounds to it, 超过1.2亿
/// any greater one. Two figures agree when their spans meet.
/// </summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
internal readonly record struct FigureSpan(decimal Least, decimal Most)
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>How far 约 and 近 reach, as a part of the value.</summary>
    private const decimal About = 0.1m;

    /// <summary>The span of a figure.</summary>
    public static FigureSpan Of(Metric metric)
    {
        var (value, most) = (metric.Value, metric.ValueMax ?? metric.Value);
        // The greatest decimals stand for what does not fit one.
        if (Math.Abs(value) > decimal.MaxValue / 4 || Math.Abs(most) > decimal.MaxValue / 4)
        {
            return new(decimal.MinValue, decimal.MaxValue);
        }

        var (under, over) = (value - (Step(value) / 2), most + (Step(most) / 2));
        return metric.Modifier switch
        {
            Modifier.MoreThan or Modifier.AtLeast => new(under, decimal.MaxValue),
            Modifier.LessThan or Modifier.AtMost => new(decimal.MinValue, over),
            Modifier.About => new(
                Math.Min(under, value - (Math.Abs(value) * About)),
                Math.Max(over, most + (Math.Abs(most) * About))
            ),
            _ => new(under, over),
        };
    }

    /// <summary>Whether a number is in both.</summary>
    public bool Meets(FigureSpan other) => Least <= other.Most && other.Least <= Most;

    // The last digit that was written. Of 120,000,000 that is the 2 of 1.2亿: such numbers are written in 万 and 亿, and
    // their zeros up to there say nothing. All digits of a number below 万 are written.
    private static decimal Step(decimal value)
    {
        var unit = Math.Abs(value) switch
        {
            >= HundredMillion => HundredMillion,
            >= TenThousand => TenThousand,
            _ => 1m,
        };
        if (unit == 1m || value % 1 != 0)
        {
            return Fraction(value);
        }

        var step = 1m;
        while (step < unit && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }

    private static decimal Fraction(decimal value)
    {
        var step = 1m;
        while (value % step != 0)
        {
            step /= 10;
        }

        return step;
    }
}
