using System.Runtime.InteropServices;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures;

/// <summary>Leaves out figures that an article states again in other words: 发送旅客31.47亿人次, 完成旅客发送量31.47亿人次.</summary>
/// <remarks>Two amounts of three digits or more that are the same to the last one and have a word in common are one amount.</remarks>
internal static class Restated
{
    private const int FewestDigits = 3;

    // The percentages of a report lie close together: those of three digits are often the same by chance.
    private const int FewestOfPercent = 4;

    // Amounts of one value are few; with a bound on those compared the work stays linear.
    private const int MostCompared = 8;

    /// <summary>Keeps the first of each, with the period that either gives.</summary>
    public static void Remove(List<Metric> metrics)
    {
        using var lent = LentLookup<(decimal, decimal?, string), int>.Take();
        var kept = 0;
        foreach (var metric in CollectionsMarshal.AsSpan(metrics))
        {
            if (Digits(metric.Value) >= (metric.Unit == "%" ? FewestOfPercent : FewestDigits))
            {
                var key = (metric.Value, metric.ValueMax, metric.Unit);
                var others = lent.Keys.GetValueOrDefault(key);
                if (SameAs(metric, metrics, lent.Of(others)) is >= 0 and var same)
                {
                    metrics[same] = metrics[same] with { Period = metrics[same].Period ?? metric.Period };
                    continue;
                }
                if (others.Count < MostCompared)
                {
                    lent.Add(key, kept);
                }
            }
            metrics[kept++] = metric;
        }
        metrics.RemoveRange(kept, metrics.Count - kept);
    }

    // The number of the first of those that say the same; -1 if there is none.
    private static int SameAs(
        Metric metric,
        List<Metric> kept,
        LentLookup<(decimal, decimal?, string), int>.Values others
    )
    {
        foreach (var other in others)
        {
            if (IsSame(kept[other], metric))
            {
                return other;
            }
        }
        return -1;
    }

    private static bool IsSame(Metric first, Metric second) =>
        first.Kind == second.Kind
        && (first.Period is null || second.Period is null || first.Period == second.Period)
        && HaveWord(first.Indicator, second.Indicator);

    private static bool HaveWord(string first, string second)
    {
        for (var at = 0; at + 2 <= first.Length; at++)
        {
            if (second.AsSpan().Contains(first.AsSpan(at, 2), StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    // 31.47亿 has four, 5000万 one: the zeros before and after them say nothing.
    private static int Digits(decimal value)
    {
        // A decimal is an integer and a power of ten: without the power the integer is left.
        value = PlainValue.Of(Math.Abs(value));
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var integer = new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        while (integer > 0 && integer % 10 == 0)
        {
            integer /= 10;
        }
        var digits = 0;
        for (; integer > 0; integer /= 10)
        {
            digits++;
        }
        return digits;
    }
}
