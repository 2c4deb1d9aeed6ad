using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Recognition;

namespace Articles.Analysis.Entities;

/// <summary>What category each surface was recognized as, over all places where it was.</summary>
internal sealed class SurfaceVotes(string text)
{
    // Each surface's last vote, which leads to the one before.
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<Vote> _votes = [];

    /// <summary>Counts a place.</summary>
    public void Add(Candidate candidate)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _last.GetAlternateLookup<ReadOnlySpan<char>>(),
            text.AsSpan(candidate.Start, candidate.Length),
            out var isKnown
        );
        var votes = CollectionsMarshal.AsSpan(_votes);
        for (var i = isKnown ? last : -1; i >= 0; i = votes[i].Before)
        {
            if (votes[i].Category == candidate.Category)
            {
                votes[i].Sum += candidate.Score;
                votes[i].Greatest = Math.Max(votes[i].Greatest, candidate.Score);
                return;
            }
        }
        _votes.Add(new Vote(candidate.Category, candidate.Score, isKnown ? last : -1));
        last = _votes.Count - 1;
    }

    /// <summary>
    /// The surfaces in the order of their first places, each with the category of the greatest weight and its surest score.
    /// </summary>
    public IEnumerable<(string Surface, string Category, double Score)> Outcomes()
    {
        foreach (var (surface, last) in _last)
        {
            var best = _votes[last];
            for (var i = best.Before; i >= 0; i = _votes[i].Before)
            {
                best = Beats(_votes[i], best) ? _votes[i] : best;
            }
            yield return (surface, best.Category, best.Greatest);
        }
    }

    private static bool Beats(Vote vote, Vote other) =>
        vote.Sum > other.Sum || (vote.Sum >= other.Sum && string.CompareOrdinal(vote.Category, other.Category) < 0);

    [StructLayout(LayoutKind.Auto)]
    private struct Vote(string category, double score, int before)
    {
        public readonly string Category = category;
        public readonly int Before = before;
        public double Sum = score;
        public double Greatest = score;
    }
}
