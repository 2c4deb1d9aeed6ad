using System.Runtime.InteropServices;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>The states that a search has reached and not gone on from, by how many atoms they have read.</summary>
/// <param name="count">How many positions there are.</param>
internal sealed class ChannelBeams(int count)
{
    private const int Width = 24;

    // A reading this much less probable than the best one does not come back.
    private const float Depth = 30;

    // The best score so far of each position's states.
    private readonly float[] tops = [.. Enumerable.Repeat(float.NegativeInfinity, count)];
    private readonly List<ChannelNode> kept = new(Width);
    private float[] keys = [];

    // The states of each position that is not read yet, null for none, and lists that were read and are free again.
    private readonly List<ChannelNode>?[] beams = new List<ChannelNode>?[count];
    private readonly Stack<List<ChannelNode>> free = new();

    /// <summary>The states of a position; null for none.</summary>
    public List<ChannelNode>? At(int position) => beams[position];

    /// <summary>Adds a state, if it is not far less probable than the best one of its position.</summary>
    public void Add(ChannelNode node)
    {
        ref var top = ref tops[node.Position];
        if (node.Tail.Score >= top - Depth)
        {
            (beams[node.Position] ??= free.TryPop(out var empty) ? empty : []).Add(node);
            top = Math.Max(top, node.Tail.Score);
        }
    }

    /// <summary>Ends a position whose states have been read.</summary>
    public void Release(int position)
    {
        if (beams[position] is { } beam)
        {
            beams[position] = null;
            beam.Clear();
            free.Push(beam);
        }
    }

    /// <summary>
    /// The states of a position that are worth going on from, the best first. Of those that go on in the same way the others become
    /// the best one's rivals. The list holds until the next call.
    /// </summary>
    public List<ChannelNode> Prune(List<ChannelNode> beam)
    {
        SortByScore(beam);
        kept.Clear();
        foreach (var node in beam)
        {
            if (kept.Count == Width || node.Tail.Score < beam[0].Tail.Score - Depth)
            {
                break;
            }
            if (!IsKept(node))
            {
                kept.Add(node);
            }
        }
        return kept;
    }

    /// <summary>Puts the best first. Sorted by their scores as numbers, which takes a fraction of comparing states.</summary>
    private void SortByScore(List<ChannelNode> beam)
    {
        if (keys.Length < beam.Count)
        {
            keys = new float[beam.Count * 2];
        }
        var scores = keys.AsSpan(0, beam.Count);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = -beam[i].Tail.Score;
        }
        scores.Sort(CollectionsMarshal.AsSpan(beam));
    }

    private bool IsKept(ChannelNode node)
    {
        foreach (var other in kept)
        {
            if (other.GoesOnAs(node))
            {
                other.AddRival(node);
                return true;
            }
        }
        return false;
    }
}
