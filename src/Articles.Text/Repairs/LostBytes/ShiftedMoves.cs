namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How a reading that has a byte left over goes on: that byte and the next atom's first are a character, and the
/// atom's second byte is left over in turn, until something brings both back into step.
/// </summary>
internal static class ShiftedMoves
{
    private const int FoldedLead = 0xA3;
    private const int FoldedOffset = 0x80;

    /// <summary>Adds all states that reading one more atom leads to.</summary>
    public static void Add(ChannelSearch search, ChannelNode node, int index)
    {
        var atom = search.AtomAt(index)!.Value;
        switch (atom.Kind)
        {
            case AtomKind.Pair:
                AddPair(search, node, index, atom);
                AddFolded(search, node, index, atom);
                break;
            case AtomKind.Ascii:
                AddAscii(search, node, index, atom);
                AddFolded(search, node, index, atom);
                break;
            case AtomKind.Mark:
                AddBackInStep(search, node, index, null);
                AddFolded(search, node, index, atom);
                break;
            case AtomKind.BrokenGloss:
                AddBackInStep(search, node, index, atom.Syllable);
                break;
            case AtomKind.Gloss:
                search.Reach(ChannelSearch.Skip(node, index + 1, node.Pending, 0));
                break;
            default:
                search.Reach(search.Emit(End(node, index), index + 1, atom.Character, ChannelNode.InStep, 0));
                break;
        }
    }

    /// <summary>Reads the end of a line: the byte left over lost its other half.</summary>
    public static ChannelNode End(ChannelNode node, int position) =>
        ChannelSearch.EmitUnknown(node, position, Left(node, -1), ChannelNode.InStep, ChannelCosts.LostAtEnd);

    private static void AddPair(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        if (Gbk.IsLead(atom.Trail) && Join(search, node, index + 1, atom.Lead, atom.Trail) is { } joined)
        {
            search.Reach(joined);
        }
        if (atom.Trail < 0x80 && Join(search, node, index, atom.Lead, ChannelNode.InStep) is { } ended)
        {
            // The second byte is a letter, which stands for itself.
            search.Reach(search.Emit(ended, index + 1, (char)atom.Trail, ChannelNode.InStep, 0));
        }
        AddHidden(search, node, index, atom);
        if (!Gbk.IsLead(node.Pending))
        {
            return;
        }
        if (search.AllowsSilentLoss)
        {
            AddSilentReturn(search, node, index, atom);
        }
    }

    /// <summary>Two bytes that were not shown stand between the byte left over and the atom.</summary>
    private static void AddHidden(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        if (!search.HidesPairs || !Gbk.IsLead(atom.Trail) || !Gbk.IsLead(node.Pending))
        {
            return;
        }
        var first = Hide(node, index);
        search.Reach(ChannelSearch.EmitUnknown(first, index + 1, Left(first, atom.Lead), atom.Trail, 0));
        var second = HideAgain(first, index);
        search.Reach(ChannelSearch.EmitUnknown(second, index + 1, Left(second, atom.Lead), atom.Trail, 0));
    }

    private static void AddSilentReturn(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        // The second byte of the character that was begun is missing.
        var begun = ChannelSearch.EmitUnknown(node, index, Left(node, -1), ChannelNode.InStep, ChannelCosts.Silent);
        search.Reach(search.Emit(begun, index + 1, atom.Character, ChannelNode.InStep, 0));
        // The first byte of the next character is missing.
        if (Join(search, node, index, atom.Lead, ChannelNode.InStep) is { } joined)
        {
            search.Reach(
                ChannelSearch.EmitUnknown(
                    joined,
                    index + 1,
                    new Unknown(-1, atom.Trail),
                    ChannelNode.InStep,
                    ChannelCosts.Silent
                )
            );
        }
        // The byte left over is there twice.
        if (node.Pending == atom.Lead)
        {
            search.Reach(search.Emit(node, index + 1, atom.Character, ChannelNode.InStep, ChannelCosts.Silent));
        }
    }

    private static void AddAscii(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        if (
            Gbk.IsTrail(atom.Byte)
            && Join(search, node, index + 1, atom.Byte, ChannelNode.InStep, ChannelCosts.LetterAsTrail) is { } joined
        )
        {
            search.Settle(joined);
        }
        if (search.HidesPairs && Gbk.IsTrail(atom.Byte) && Gbk.IsLead(node.Pending))
        {
            var first = Hide(node, index);
            search.Settle(ChannelSearch.EmitUnknown(first, index + 1, Left(first, atom.Byte), ChannelNode.InStep, 0));
        }
        search.Reach(search.Emit(End(node, index), index + 1, atom.Character, ChannelNode.InStep, 0));
    }

    private static void AddFolded(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        if (
            atom.AsciiByte > ' '
            && Join(search, node, index + 1, FoldedLead, atom.AsciiByte + FoldedOffset, ChannelCosts.FoldedAcross)
                is { } joined
        )
        {
            search.Reach(joined);
        }
    }

    private static void AddBackInStep(ChannelSearch search, ChannelNode node, int index, string? syllable)
    {
        var back = Left(node, -1) with { Syllable = syllable };
        var returned = ChannelSearch.EmitUnknown(node, index + 1, back, ChannelNode.InStep, ChannelCosts.BackAtMark);
        search.Settle(returned);
        if (search.HidesPairs && Gbk.IsLead(node.Pending))
        {
            var first = Hide(node, index);
            back = Left(first, -1) with { Syllable = syllable };
            returned = ChannelSearch.EmitUnknown(first, index + 1, back, ChannelNode.InStep, ChannelCosts.BackAtMark);
            search.Settle(returned);
            var second = HideAgain(first, index);
            back = Left(second, -1) with { Syllable = syllable };
            returned = ChannelSearch.EmitUnknown(second, index + 1, back, ChannelNode.InStep, ChannelCosts.BackAtMark);
            search.Settle(returned);
        }
    }

    private static ChannelNode Hide(ChannelNode node, int position) =>
        ChannelSearch.EmitUnknown(
            node,
            position,
            new Unknown(node.Pending, -1, Hidden: HiddenPart.First),
            ChannelNode.HiddenByte,
            ChannelCosts.HiddenPair
        );

    /// <summary>A character stands between two pairs that were not shown.</summary>
    private static ChannelNode HideAgain(ChannelNode node, int position) =>
        ChannelSearch.EmitUnknown(
            node,
            position,
            new Unknown(-1, -1, Hidden: HiddenPart.Both),
            ChannelNode.HiddenByte,
            ChannelCosts.HiddenPair
        );

    /// <summary>The character that the byte left over begins and another byte ends.</summary>
    private static ChannelNode? Join(
        ChannelSearch search,
        ChannelNode node,
        int position,
        int trail,
        int pending,
        float cost = 0
    )
    {
        if (!Gbk.IsLead(node.Pending))
        {
            return ChannelSearch.EmitUnknown(node, position, Left(node, trail), pending, cost);
        }
        var character = Gbk.Character(node.Pending, trail);
        return character is '\0' or (>= '\uE000' and <= '\uF8FF')
            ? null
            : search.Emit(node, position, character, pending, cost);
    }

    private static Unknown Left(ChannelNode node, int trail) =>
        new(
            Gbk.IsLead(node.Pending) ? node.Pending : -1,
            trail,
            Hidden: node.Pending == ChannelNode.HiddenByte ? HiddenPart.Second : HiddenPart.None
        );
}
