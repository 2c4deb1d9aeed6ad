using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>What category each surface was recognized as, over all places where it was.</summary>
internal sealed class SurfaceVotes(string text) : IDisposable
{
    private readonly TextStretches _surfaces = TextStretches.Take(text);

    // Of each surface the last vote, which leads to the one before.
    private readonly LentList<int> _last = LentList<int>.Take();
    private readonly LentList<Vote> _votes = LentList<Vote>.Take();

    /// <summary>Counts a place.</summary>
    public void Add(Candidate candidate)
    {
        var surface = _surfaces.Add(candidate.Start, candidate.Length);
        if (surface == _last.Items.Count)
        {
            _last.Items.Add(-1);
        }
        var votes = CollectionsMarshal.AsSpan(_votes.Items);
        for (var i = _last.Items[surface]; i >= 0; i = votes[i].Before)
        {
            if (votes[i].Category == candidate.Category)
            {
                votes[i].Sum += candidate.Score;
                votes[i].Greatest = Math.Max(votes[i].Greatest, candidate.Score);
                return;
            }
        }
        _votes.Items.Add(new Vote(candidate.Category, candidate.Score, _last.Items[surface]));
        _last.Items[surface] = _votes.Items.Count - 1;
    }

    /// <summary>How many surfaces there are.</summary>
    public int Count => _surfaces.Count;

    /// <summary>A surface by its number, in the order of their first places.</summary>
    public ReadOnlySpan<char> this[int surface] => _surfaces[surface];

    /// <summary>The category of the greatest weight, and its surest score.</summary>
    public (string Category, double Score) OutcomeOf(int surface)
    {
        var votes = CollectionsMarshal.AsSpan(_votes.Items);
        ref readonly var best = ref votes[_last.Items[surface]];
        for (var i = best.Before; i >= 0; i = votes[i].Before)
        {
            if (Beats(votes[i], best))
            {
                best = ref votes[i];
            }
        }
        return (best.Category, best.Greatest);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _surfaces.Dispose();
        _last.Dispose();
        _votes.Dispose();
    }

    private static bool Beats(in Vote vote, in Vote other) =>
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
