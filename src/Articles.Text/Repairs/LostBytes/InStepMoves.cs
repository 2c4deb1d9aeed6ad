namespace Articles.Text.Repairs.LostBytes;

/// <summary>How a reading that is in step with the text goes on: with the text as it stands, or with damage.</summary>
internal static class InStepMoves
{
    private const int FoldedLead = 0xA3;
    private const int FoldedOffset = 0x80;

    /// <summary>Adds all states that reading one more atom leads to.</summary>
    public static void Add(ChannelSearch search, ChannelNode node, int index)
    {
        var atom = search.AtomAt(index)!.Value;
        switch (atom.Kind)
        {
            case AtomKind.Gloss:
                AddGloss(search, node, index, atom);
                break;
            case AtomKind.BrokenGloss:
                AddBrokenGloss(search, node, index, atom);
                break;
            case AtomKind.Mark:
                AddMark(search, node, index, atom);
                break;
            default:
                search.Reach(search.Emit(node, index + 1, atom.Character, ChannelNode.InStep, 0, literal: true));
                if (search.AllowsSilentLoss && atom.Kind == AtomKind.Pair)
                {
                    AddSilentLoss(search, node, index, atom);
                }
                break;
        }
    }

    private static void AddGloss(ChannelSearch search, ChannelNode node, int index, Atom gloss)
    {
        search.Reach(ChannelSearch.Skip(node, index + 1, ChannelNode.InStep, GlossCost(node, gloss), literal: true));
        if (node is { Unknown: { Syllable: null } unknown, Previous: { } previous })
        {
            // What is open is a character of that reading.
            var read = unknown with
            {
                Syllable = gloss.Syllable,
            };
            var glossed = ChannelSearch.EmitUnknown(previous, node.Position, read, ChannelNode.InStep, node.Cost);
            search.Settle(ChannelSearch.Skip(glossed, index + 1, ChannelNode.InStep, 0));
        }
    }

    /// <summary>What a gloss costs: nothing behind a character of that reading.</summary>
    private static float GlossCost(ChannelNode node, Atom gloss) =>
        Readings.Reads(node.Tail.Last, gloss.Syllable) ? 0 : ChannelCosts.StrayGloss;

    private static void AddMark(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        var plain = ChannelCosts.Plain(node.Tail.Last, atom.Character);
        search.Reach(search.Emit(node, index + 1, atom.Character, ChannelNode.InStep, plain, literal: true));
        search.Reach(ChannelSearch.Skip(node, index + 1, ChannelNode.UnknownByte, ChannelCosts.MarkedByte));
        search.Reach(
            ChannelSearch.EmitUnknown(
                node,
                index + 1,
                new Unknown(-1, -1),
                ChannelNode.InStep,
                ChannelCosts.MarkedCharacter
            )
        );
        if (search.AtomAt(index + 1) is { AsciiByte: > ' ' and var ascii })
        {
            // A byte, then the full-width character that the next two bytes would be, folded to one.
            search.Reach(
                ChannelSearch.EmitUnknown(
                    node,
                    index + 2,
                    new Unknown(-1, FoldedLead),
                    ascii + FoldedOffset,
                    ChannelCosts.FoldedAcross
                )
            );
        }
    }

    private static void AddBrokenGloss(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        search.Reach(
            search.Emit(node, index + 1, '\uFFFD', ChannelNode.InStep, ChannelCosts.PlainBrokenGloss, literal: true)
        );
        search.Reach(
            ChannelSearch.EmitUnknown(
                node,
                index + 1,
                new Unknown(-1, -1, atom.Syllable),
                ChannelNode.InStep,
                ChannelCosts.MarkedCharacter
            )
        );
        // The gloss was put behind the last character's second byte and the first byte of the next one, because both
        // together are a character of that reading.
        if (search.AtomAt(index - 1) is not { Kind: AtomKind.Pair } before || !node.IsLiteral)
        {
            return;
        }
        foreach (var across in Readings.Characters(atom.Syllable))
        {
            var pair = Gbk.Pair(across);
            if (pair >> 8 != before.Trail || !Gbk.IsLead(pair & 0xFF))
            {
                continue;
            }
            var cost = ChannelCosts.GlossedAcross + (Han.DiffersByScript(across) && Han.IsCommon(across) ? 0 : 4);
            search.Reach(ChannelSearch.Skip(node, index + 1, pair & 0xFF, cost));
        }
    }

    private static void AddSilentLoss(ChannelSearch search, ChannelNode node, int index, Atom atom)
    {
        if (Gbk.IsLead(atom.Trail))
        {
            search.Reach(
                ChannelSearch.EmitUnknown(node, index + 1, new Unknown(-1, atom.Lead), atom.Trail, ChannelCosts.Silent)
            );
            search.Reach(
                ChannelSearch.EmitUnknown(node, index + 1, new Unknown(atom.Lead, -1), atom.Trail, ChannelCosts.Silent)
            );
        }
        var repeatsTrail = search.AtomAt(index - 1) is { Kind: AtomKind.Pair } before && before.Trail == atom.Lead;
        if (Gbk.IsLead(atom.Trail) && (atom.Lead == atom.Trail || repeatsTrail))
        {
            search.Reach(ChannelSearch.Skip(node, index + 1, atom.Trail, ChannelCosts.Silent));
        }
    }
}
