using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>Where the bodies that were found end, for what is told right behind them.</summary>
internal static class BodyEnds
{
    /// <summary>Of each place where a body ends, where the longest such body begins.</summary>
    public static LentMap<int, int> Of(List<Candidate> candidates)
    {
        var bodies = LentMap<int, int>.Take();
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            if (candidate.Category == EntityCategory.Organization)
            {
                ref var start = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    bodies.Items,
                    candidate.End,
                    out var isKnown
                );
                start = isKnown ? Math.Min(start, candidate.Start) : candidate.Start;
            }
        }
        return bodies;
    }
}
