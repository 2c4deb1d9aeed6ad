using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures;

/// <summary>The figures of headings: the text under them mostly says them again, and more exactly.</summary>
internal sealed class HeadingFigures : IDisposable
{
    // Figures of one value are few; with a bound on those compared the work stays linear.
    private const int MostCompared = 16;

    private readonly LentSet<int> _numbers = LentSet<int>.Take();

    /// <summary>Remembers that a figure of the article, by its number, is a heading's.</summary>
    public void Add(int number) => _numbers.Items.Add(number);

    /// <summary>Leaves out the headings' figures that come again after them with the same value for the same thing.</summary>
    public void RemoveRepeated(List<Metric> metrics)
    {
        if (_numbers.Items.Count == 0)
        {
            return;
        }
        using var byValue = LentLookup<(decimal, decimal?), (Metric Metric, bool IsHeading)>.Take();
        for (var i = 0; i < metrics.Count; i++)
        {
            byValue.Add((metrics[i].Value, metrics[i].ValueMax), (metrics[i], _numbers.Items.Contains(i)));
        }
        var kept = 0;
        for (var i = 0; i < metrics.Count; i++)
        {
            var metric = metrics[i];
            if (
                !_numbers.Items.Contains(i)
                || !ComesAgain(metric, byValue[(metric.Value, metric.ValueMax)].Take(MostCompared))
            )
            {
                metrics[kept++] = metric;
            }
        }
        metrics.RemoveRange(kept, metrics.Count - kept);
    }

    // A headline's comes again in the headings under it.
    private static bool ComesAgain(
        Metric heading,
        LentLookup<(decimal, decimal?), (Metric Metric, bool IsHeading)>.Values others
    )
    {
        foreach (var (other, isHeading) in others)
        {
            if (
                (!isHeading || other.Offset > heading.Offset)
                && IsSameUnit(heading, other)
                && (IsShortened(heading.Indicator, other.Indicator) || IsShortened(other.Indicator, heading.Indicator))
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => _numbers.Dispose();

    // 总投资逾70亿: a headline leaves the currency out.
    private static bool IsSameUnit(Metric heading, Metric other) =>
        (heading.NormalizedUnit ?? heading.Unit) == (other.NormalizedUnit ?? other.Unit)
        || (heading.Unit.Length == 0 && heading.Value >= 10000 && heading.Offset < other.Offset);

    // 高铁里程 for 高铁|营业|里程: a heading leaves characters out and keeps their order.
    private static bool IsShortened(string heading, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < heading.Length && heading[at] == c ? 1 : 0;
        }
        return at == heading.Length;
    }
}
