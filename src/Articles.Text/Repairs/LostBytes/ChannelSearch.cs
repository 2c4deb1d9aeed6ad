using System.Runtime.InteropServices;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Finds the most probable way in which a line came to be: a search by beam over the states of a channel that
/// shifts characters by a byte. Each atom of the line is read in a constant number of steps.
/// </summary>
/// <param name="atoms">The line, or the part of it that is damaged.</param>
/// <param name="plausibility">What text is probable.</param>
/// <param name="resolver">What finds the characters that a reading left open.</param>
/// <param name="silent">Whether bytes may be missing without a mark, or be there twice.</param>
/// <param name="hidesPairs">Whether pairs may be missing because the page did not show their private character.</param>
internal sealed class ChannelSearch(
    IReadOnlyList<Atom> atoms,
    Plausibility plausibility,
    UnknownResolver resolver,
    bool silent,
    bool hidesPairs
)
{
    private const int BeamWidth = 24;

    // A reading this much less probable than the best one does not come back.
    private const float BeamDepth = 30;
    private const float WeighingDepth = 12;
    private const int CharactersToWeigh = 3;

    // How many readings may be weighed by the characters they stand for: a bound on time where all is garbled.
    private int budget = 24 + (atoms.Count / 16);

    // The best score so far of each position's states.
    private readonly float[] tops = [.. Enumerable.Repeat(float.NegativeInfinity, atoms.Count + 1)];
    private readonly List<ChannelNode> kept = new(BeamWidth);
    private float[] keys = [];

    // The states of each position that is not read yet, null for none, and lists that were read and are free again.
    private readonly List<ChannelNode>?[] beams = new List<ChannelNode>?[atoms.Count + 1];
    private readonly Stack<List<ChannelNode>> free = new();

    /// <summary>Reads the line.</summary>
    /// <param name="before">The undamaged text before it.</param>
    /// <param name="endsStream">Whether a byte left over at the end goes with nothing: the line ends there.</param>
    /// <returns>The last state of the best reading; null when every reading broke off.</returns>
    public ChannelNode? Run(TextTail before, bool endsStream)
    {
        beams[0] =
        [
            new ChannelNode
            {
                Position = 0,
                Pending = ChannelNode.InStep,
                Tail = before,
                IsLiteral = true,
            },
        ];
        for (var i = 0; i < atoms.Count; i++)
        {
            if (beams[i] is not { } beam)
            {
                continue;
            }
            foreach (var node in Prune(beam))
            {
                if (node.Pending == ChannelNode.InStep)
                {
                    InStepMoves.Add(this, node, i);
                }
                else
                {
                    ShiftedMoves.Add(this, node, i);
                }
            }
            beams[i] = null;
            beam.Clear();
            free.Push(beam);
        }
        var last = Best(endsStream);
        for (var node = last; node is not null; node = node.Previous)
        {
            // Only the search needs it, and the readings of a whole text are kept.
            node.Resolved = null;
        }
        return last;
    }

    /// <summary>Whether bytes may be missing without a mark, or be there twice.</summary>
    public bool AllowsSilentLoss => silent;

    /// <summary>Whether pairs may be missing because the page did not show their private character.</summary>
    public bool HidesPairs => hidesPairs;

    /// <summary>An atom of the line; null past its end.</summary>
    public Atom? AtomAt(int index) => index >= 0 && index < atoms.Count ? atoms[index] : null;

    /// <summary>Reads atoms as a known character.</summary>
    public ChannelNode Emit(
        ChannelNode from,
        int position,
        char character,
        int pending,
        float cost,
        bool literal = false
    ) =>
        new()
        {
            Previous = from,
            Position = position,
            Character = character,
            Pending = pending,
            IsLiteral = literal,
            Cost = cost,
            SinceSilent = Next(from.SinceSilent),
            Tail = plausibility.Append(from.Tail, character).Minus(cost),
        };

    /// <summary>Reads atoms as a character that is not known yet.</summary>
    public static ChannelNode EmitUnknown(ChannelNode from, int position, Unknown unknown, int pending, float cost)
    {
        var score = unknown.IsOpen ? Plausibility.UnknownCharacter : Plausibility.UnknownByte;
        return new()
        {
            Previous = from,
            Position = position,
            Unknown = unknown,
            Pending = pending,
            Cost = cost,
            SinceSilent =
                cost >= ChannelCosts.Silent || (unknown.Hidden == HiddenPart.First && from.SinceSilent == 0)
                    ? 1
                    : Next(from.SinceSilent),
            Tail = Plausibility.AppendUnknown(from.Tail, score).Minus(cost),
        };
    }

    /// <summary>Reads atoms as nothing.</summary>
    public static ChannelNode Skip(ChannelNode from, int position, int pending, float cost, bool literal = false) =>
        new()
        {
            Previous = from,
            Position = position,
            Pending = pending,
            IsLiteral = literal,
            Cost = cost,
            SinceSilent = from.SinceSilent,
            Tail = from.Tail.Minus(cost),
        };

    /// <summary>
    /// Adds a state that is back in step, scored by the characters that it may stand for, where until now each open
    /// one counted the same; none, if there are no such characters.
    /// </summary>
    public void Settle(ChannelNode node)
    {
        if (budget-- <= 0)
        {
            Reach(node);
            return;
        }
        var region = DamagedRegion.EndingAt(node);
        if (resolver.ResolveTail(region) is { } tail)
        {
            Reach(node with { Tail = tail.Minus(region.Cost), SinceSilent = 0 });
        }
    }

    /// <summary>Adds a state that was reached.</summary>
    public void Reach(ChannelNode node)
    {
        ref var top = ref tops[node.Position];
        if (node.Tail.Score >= top - BeamDepth)
        {
            (beams[node.Position] ??= free.TryPop(out var empty) ? empty : []).Add(node);
            top = Math.Max(top, node.Tail.Score);
        }
    }

    private static int Next(int since) => since is 0 or > CharactersToWeigh ? 0 : since + 1;

    /// <summary>
    /// Weighs a character whose byte was lost without a mark, once enough of what follows it is known, by the
    /// characters that it may be: otherwise a wrong place for the loss would look as good as the right one.
    /// </summary>
    private ChannelNode? Weigh(ChannelNode node)
    {
        var nodes = new List<ChannelNode> { node };
        var (first, characters) = (node, 1);
        while (characters < node.SinceSilent)
        {
            first = first.Previous!;
            nodes.Add(first);
            characters += first.Unknown is not null || first.Character != '\0' ? 1 : 0;
        }
        nodes.Reverse();
        var region = new DamagedRegion(first.Previous!, nodes, []);
        return resolver.ResolveTail(region) is { } tail
            ? node with
            {
                SinceSilent = 0,
                Tail = tail.Minus(region.Cost),
            }
            : null;
    }

    private List<ChannelNode> Prune(List<ChannelNode> beam)
    {
        var best = float.NegativeInfinity;
        foreach (var node in beam)
        {
            best = Math.Max(best, node.Tail.Score);
        }
        for (var i = beam.Count - 1; i >= 0; i--)
        {
            if (budget <= 0 || beam[i].SinceSilent != CharactersToWeigh || beam[i].Tail.Score < best - WeighingDepth)
            {
                continue;
            }
            budget--;
            if (Weigh(beam[i]) is { } weighed)
            {
                beam[i] = weighed;
            }
            else
            {
                beam.RemoveAt(i);
            }
        }
        SortByScore(beam);
        kept.Clear();
        foreach (var node in beam)
        {
            if (kept.Count == BeamWidth || node.Tail.Score < beam[0].Tail.Score - BeamDepth)
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

    private ChannelNode? Best(bool endsStream)
    {
        ChannelNode? best = null;
        var ends = new List<ChannelNode>();
        foreach (var node in beams[^1] ?? [])
        {
            if (node.Pending != ChannelNode.InStep && !endsStream)
            {
                continue;
            }
            var ended = node.Pending == ChannelNode.InStep ? node : ShiftedMoves.End(node, atoms.Count);
            ends.Add(ended);
            best = best is null || ended.Tail.Score > best.Tail.Score ? ended : best;
        }
        foreach (var end in ends)
        {
            if (!ReferenceEquals(end, best))
            {
                best!.AddRival(end);
            }
        }
        return best;
    }
}
