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
        var others = metrics.ToLookup(static x => (x.Value, x.ValueMax, x.NormalizedUnit ?? x.Unit));
        return metrics.FindAll(x =>
            !_all.Contains(x)
            || !others[(x.Value, x.ValueMax, x.NormalizedUnit ?? x.Unit)]
                .Take(MostCompared)
                .Any(y =>
                    (!_all.Contains(y) || y.Offset > x.Offset)
                    && (
                        y.Indicator.Contains(x.Indicator, StringComparison.Ordinal)
                        || x.Indicator.Contains(y.Indicator, StringComparison.Ordinal)
                    )
                )
        );
    }
}
