namespace Articles.Analysis.Figures;

/// <summary>The figures of headings: the text under them mostly says them again, and more exactly.</summary>
internal sealed class HeadingFigures
{
    // Figures of one value are few; with a bound on those compared the work stays linear.
    private const int MostCompared = 16;

    private readonly HashSet<Metric> _all = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers a heading's figure.</summary>
    public void Add(Metric metric) => _all.Add(metric);

    /// <summary>Leaves out the headings' figures that come again after them with the same value for the same thing.</summary>
    public List<Metric> WithoutRepeated(List<Metric> metrics)
    {
        if (_all.Count == 0)
        {
            return metrics;
        }
        // A headline's comes again in the headings under it.
        var others = metrics.ToLookup(static x => (x.Value, x.ValueMax));
        return metrics.FindAll(x =>
            !_all.Contains(x)
            || !others[(x.Value, x.ValueMax)]
                .Take(MostCompared)
                .Any(y =>
                    (!_all.Contains(y) || y.Offset > x.Offset)
                    && IsSameUnit(x, y)
                    && (IsShortened(x.Indicator, y.Indicator) || IsShortened(y.Indicator, x.Indicator))
                )
        );
    }

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
