namespace Articles.Text.Pipeline;

/// <summary>Finds where spans of a step's input went, in one pass over its runs where the spans are in order.</summary>
internal struct SurvivorWalk(OffsetRunList runs)
{
    private OffsetRunWalk walk = new(runs, OffsetSide.Input);

    /// <summary>
    /// Where a span went, or null when it was taken out. An empty span stays empty; it is gone when it lies inside a
    /// stretch that was taken out.
    /// </summary>
    public OffsetSpan? Next(OffsetSpan span)
    {
        var latest = walk.Latest(span.Start);
        if (span.Length == 0)
        {
            var isInside = latest.From < span.Start && latest.ToLength == 0;
            return isInside ? null : new OffsetSpan(walk.Earliest(span.Start).Boundary(span.Start).Low, 0);
        }
        var (start, end) = (latest.Boundary(span.Start).Low, walk.Earliest(span.End).Boundary(span.End).High);
        return end > start ? new OffsetSpan(start, end - start) : null;
    }
}
