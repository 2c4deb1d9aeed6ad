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
    private readonly ChannelBeams beams = new(atoms.Count + 1);
    private readonly ReadingWeights weights = new(resolver, atoms.Count);

    /// <summary>Reads the line.</summary>
    /// <param name="before">The undamaged text before it.</param>
    /// <param name="endsStream">Whether a byte left over at the end goes with nothing: the line ends there.</param>
    /// <returns>The last state of the best reading; null when every reading broke off.</returns>
    public ChannelNode? Run(TextTail before, bool endsStream)
    {
        beams.Add(
            new ChannelNode
            {
                Position = 0,
                Pending = ChannelNode.InStep,
                Tail = before,
                IsLiteral = true,
            }
        );
        for (var i = 0; i < atoms.Count; i++)
        {
            if (beams.At(i) is not { } beam)
            {
                continue;
            }
            weights.Weigh(beam);
            foreach (var node in beams.Prune(beam))
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
            beams.Release(i);
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
            SinceSilent = ReadingWeights.Next(from.SinceSilent),
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
                    : ReadingWeights.Next(from.SinceSilent),
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
        if (weights.Settle(node) is { } settled)
        {
            Reach(settled);
        }
    }

    /// <summary>Adds a state that was reached.</summary>
    public void Reach(ChannelNode node) => beams.Add(node);

    private ChannelNode? Best(bool endsStream)
    {
        ChannelNode? best = null;
        var ends = new List<ChannelNode>();
        foreach (var node in beams.At(atoms.Count) ?? [])
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
