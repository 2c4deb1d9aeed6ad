namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// The places around a loss without a mark at which a byte may have been lost just as well: all of them begin and end
/// in the same state, so that nothing but a few characters depends on which one it was.
/// </summary>
internal sealed class LossPlaces
{
    private const int Reach = 4;
    private readonly List<Atom> atoms;
    private readonly bool isReturn;

    // The byte left over before the first atom of a return.
    private readonly int pending;
    private readonly int first;
    private readonly int end;
    private readonly ChannelNode start;

    private LossPlaces(List<Atom> atoms, bool isReturn, ChannelNode start, int first, int end)
    {
        (this.atoms, this.isReturn, this.start, this.first, this.end) = (atoms, isReturn, start, first, end);
        pending = start.Pending;
    }

    /// <summary>How many characters before the damage, taken as they stand, are among them.</summary>
    public int Before { get; private init; }

    /// <summary>How many characters behind the damage, taken as they stand, are among them.</summary>
    public int Behind { get; private init; }

    /// <summary>The index of the damage's first character among them.</summary>
    public int FirstOwn { get; private init; }

    /// <summary>What the reading itself assumes.</summary>
    public List<Piece> Own { get; private init; } = [];

    /// <summary>The places around a loss.</summary>
    /// <param name="atoms">The atoms of the window.</param>
    /// <param name="region">The damage.</param>
    /// <param name="at">The index of the state that assumes the loss.</param>
    /// <param name="index">The index of the character that this state adds.</param>
    public static LossPlaces Around(List<Atom> atoms, DamagedRegion region, int at, int index) =>
        region.Nodes[at].Pending == ChannelNode.InStep
            ? AroundReturn(atoms, region, at, index)
            : AroundEntry(atoms, region, at, index);

    /// <summary>The texts that the other places leave, each with one character that is to be resolved at most.</summary>
    public IEnumerable<List<Piece>> Others()
    {
        for (var place = first; place < end; place++)
        {
            for (var kind = 0; kind < 3; kind++)
            {
                var pieces = new List<Piece>(end - first + 2);
                if (isReturn ? AddReturn(pieces, place, kind) : AddEntry(pieces, place, kind))
                {
                    yield return pieces;
                }
            }
        }
    }

    /// <summary>The score of the text before them.</summary>
    public TextTail StartTail(DamagedRegion region, List<ResolvedText> own) =>
        Before > 0 ? start.Tail
        : FirstOwn > 0 ? own[FirstOwn - 1].Tail
        : region.Before.Tail;

    /// <summary>The characters that the reading has there, simplified.</summary>
    public List<char> OwnCharacters(List<ResolvedText> own)
    {
        var characters = new List<char>(Own.Count);
        for (var i = 0; i < Own.Count; i++)
        {
            var isOutside = i < Before || i >= Own.Count - Behind;
            characters.Add(isOutside ? Han.Simplified(Own[i].Character) : own[FirstOwn + i - Before].Simplified);
        }
        return characters;
    }

    /// <summary>The characters that follow them, a few at most.</summary>
    public List<char> Following(List<ResolvedText> own, DamagedRegion region, int most)
    {
        var following = new List<char>(most);
        for (var i = FirstOwn + Own.Count - Before - Behind; i < own.Count && following.Count < most; i++)
        {
            following.Add(own[i].Character);
        }
        following.AddRange(
            region
                .After.Where(node => node.Character != '\0')
                .Select(node => node.Character)
                .Skip(Behind)
                .Take(most - following.Count)
        );
        return following;
    }

    private static LossPlaces AroundEntry(List<Atom> atoms, DamagedRegion region, int at, int index)
    {
        var (from, before) = (at == 0 ? region.Before : region.Nodes[at - 1], 0);
        while (at == 0 && before < Reach && IsPlain(atoms, from) && from is { IsLiteral: true, Previous: { } previous })
        {
            (from, before) = (previous, before + 1);
        }
        var last = at;
        while (last + 1 < region.Nodes.Count && last - at < Reach && IsJoin(atoms, region.Nodes[last + 1]))
        {
            last++;
        }
        var own = atoms.GetRange(from.Position, before).ConvertAll(atom => new Piece(atom.Character, null));
        own.AddRange(Piece.Of(region.Nodes.Skip(at).Take(last - at + 1)));
        return new LossPlaces(atoms, false, from, from.Position, region.Nodes[last].Position)
        {
            Before = before,
            FirstOwn = index,
            Own = own,
        };
    }

    private static LossPlaces AroundReturn(List<Atom> atoms, DamagedRegion region, int at, int index)
    {
        var nodes = region.Nodes;
        // The loss takes one state, or two: the one before joins the last pair, or the one after is the character that
        // is whole again.
        var begins = at > 0 && nodes[at - 1].Pending == ChannelNode.InStep ? at - 1 : at;
        var ends = nodes[at].Position == nodes[at].Previous!.Position ? at + 1 : at;
        var from = begins;
        while (
            from > 1 && begins - from < Reach && IsJoin(atoms, nodes[from - 1]) && Gbk.IsLead(nodes[from - 2].Pending)
        )
        {
            from--;
        }
        var behind = 0;
        while (
            ends == nodes.Count - 1
            && behind < Math.Min(Reach, region.After.Count)
            && IsPlain(atoms, region.After[behind])
        )
        {
            behind++;
        }
        var own = Piece.Of(nodes.Skip(from).Take(ends - from + 1));
        own.AddRange(region.After.Take(behind).Select(node => new Piece(node.Character, null)));
        var before = from > 0 ? nodes[from - 1] : region.Before;
        return new LossPlaces(
            atoms,
            true,
            before,
            before.Position,
            nodes[Math.Min(ends, nodes.Count - 1)].Position + behind
        )
        {
            Behind = behind,
            FirstOwn = index - Piece.Of(nodes.Skip(from).Take(at - from)).Count,
            Own = own,
        };
    }

    private static bool IsPlain(List<Atom> atoms, ChannelNode node) =>
        node.Position > 0 && node.Character != '\0' && atoms[node.Position - 1].Kind == AtomKind.Pair;

    private static bool IsJoin(List<Atom> atoms, ChannelNode node) =>
        node is { Cost: 0, IsLiteral: false, Unknown: null }
        && IsPlain(atoms, node)
        && node.Position == node.Previous!.Position + 1
        && node.Pending == atoms[node.Position - 1].Trail;

    private bool AddEntry(List<Piece> pieces, int place, int kind)
    {
        AddLiteral(pieces, first, place);
        var atom = atoms[place];
        var repeats = atom.Lead == atom.Trail || (place > 0 && atoms[place - 1].Trail == atom.Lead);
        if (!Gbk.IsLead(atom.Trail) || (kind == 2 && !repeats))
        {
            return false;
        }
        if (kind < 2)
        {
            pieces.Add(new Piece('\0', kind == 0 ? new Unknown(-1, atom.Lead) : new Unknown(atom.Lead, -1)));
        }
        return AddJoins(pieces, atom.Trail, place + 1, end);
    }

    private bool AddReturn(List<Piece> pieces, int place, int kind)
    {
        if (!AddJoins(pieces, pending, first, place))
        {
            return false;
        }
        var (left, atom) = (place > first ? atoms[place - 1].Trail : pending, atoms[place]);
        if (kind == 0)
        {
            pieces.Add(new Piece('\0', new Unknown(left, -1)));
            AddLiteral(pieces, place, place + 1);
        }
        else if (kind == 1 && Shown(left, atom.Lead) is var joined and not '\0')
        {
            pieces.Add(new Piece(joined, null));
            pieces.Add(new Piece('\0', new Unknown(-1, atom.Trail)));
        }
        else if (kind == 2 && left == atom.Lead)
        {
            AddLiteral(pieces, place, place + 1);
        }
        else
        {
            return false;
        }
        AddLiteral(pieces, place + 1, end);
        return true;
    }

    private void AddLiteral(List<Piece> pieces, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            pieces.Add(new Piece(atoms[i].Character, null));
        }
    }

    private bool AddJoins(List<Piece> pieces, int left, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!Gbk.IsLead(left) || Shown(left, atoms[i].Lead) is var joined && joined == '\0')
            {
                return false;
            }
            pieces.Add(new Piece(Gbk.Character(left, atoms[i].Lead), null));
            left = atoms[i].Trail;
        }
        return true;
    }

    private static char Shown(int lead, int trail) =>
        Gbk.Character(lead, trail) is var character and not (>= '\uE000' and <= '\uF8FF') ? character : '\0';
}
