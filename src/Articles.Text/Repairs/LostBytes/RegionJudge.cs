using System.Text;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>Decides for each damage that a reading found whether the repair is certain, and writes the edits.</summary>
internal sealed class RegionJudge(
    IReadOnlyList<Atom> atoms,
    Plausibility plausibility,
    UnknownResolver resolver,
    RivalReadings rivals,
    RivalAlignments alignments,
    HiddenRivals? hidden,
    EditList edits
)
{
    private const float LeastGain = 6;
    private const float LeastGainWithoutMark = 10;

    // How often a better reading may take the place of a window's own: bounds the time.
    private const int MostChanges = 6;

    // Two pairs that were not shown may stand for two characters more, and a page shows none of a gloss.
    private const int MostBehindMark = 8;

    private readonly CharacterMargins certainties = new(plausibility);
    private readonly MissingByte missing = new(atoms, hidden is not null);

    /// <summary>Writes the edits of a reading.</summary>
    public void Decide(ChannelNode last, bool endsLine)
    {
        last = Improve(last, endsLine);
        var from = 0;
        foreach (var region in DamagedRegion.FindAll(last, endsLine))
        {
            MarkBroken(from, region.FirstAtom);
            if (!TryRepair(region))
            {
                MarkBroken(region.FirstAtom, region.EndAtom);
            }
            from = region.EndAtom;
        }
        MarkBroken(from, atoms.Count);
    }

    /// <summary>
    /// A reading in which rivals that turn out better, once what both leave open is resolved, have taken the place of
    /// what was read.
    /// </summary>
    private ChannelNode Improve(ChannelNode last, bool endsLine)
    {
        var regions = DamagedRegion.FindAll(last, endsLine);
        for (var (index, changes) = (0, 0); index < regions.Count && changes < MostChanges; )
        {
            if (
                resolver.Resolve(regions[index]) is { } resolved
                && rivals.Better(regions[index], resolved.Characters()) is var (end, instead)
            )
            {
                last = ChannelNode.Replace(last, end, instead);
                regions = DamagedRegion.FindAll(last, endsLine);
                changes++;
            }
            else
            {
                index++;
            }
        }
        return last;
    }

    private bool TryRepair(DamagedRegion region)
    {
        if (resolver.Resolve(region) is not { } resolved)
        {
            return false;
        }
        var gain = resolved.Tail.Score - region.Cost - region.After.Sum(node => node.Cost) - LiteralScore(region);
        if (gain < (IsMarked(region) ? LeastGain : LeastGainWithoutMark))
        {
            return false;
        }
        Write(region, resolved, gain);
        return true;
    }

    private void Write(DamagedRegion region, ResolvedText resolved, float gain)
    {
        var margins = certainties.Of(region, resolved);
        var characters = resolved.Characters();
        var least = LeastMargins.OfRivals(region);
        hidden?.Contest(region, characters, margins, least);
        var (before, behind) = alignments.Contest(region, characters, margins, least);
        var (early, late) = rivals.Contest(region, characters, margins, least);
        (before, behind) = (Math.Max(before, early), Math.Max(behind, late));
        var isGlossed = atoms[region.FirstAtom].Kind == AtomKind.BrokenGloss;
        var known = new StringBuilder();
        // What is open in a row becomes one mark; its margin is the least of all.
        var start = StartOf(region, before);
        var (open, leastMargin) = (start < atoms[region.FirstAtom].Start, 0f);
        var (index, confidence) = (0, Confidence(gain));
        foreach (var node in region.Nodes)
        {
            if (!node.AddsCharacter)
            {
                continue;
            }
            var (character, margin) = (characters[index].Character, margins[index]);
            index++;
            var isOpen = character == '\uFFFD' || margin < LeastMargins.Of(node, region, isGlossed);
            if (isOpen != open)
            {
                var end = EndOf(region, node.Previous!.Position);
                Flush(open ? null : known, start, end, open ? Confidence(leastMargin) : confidence);
                (open, leastMargin, start) = (isOpen, float.MaxValue, end);
            }
            if (isOpen)
            {
                leastMargin = Math.Min(leastMargin, Math.Max(0, margin));
            }
            else
            {
                known.Append(character);
                confidence = Math.Min(confidence, Confidence(margin));
            }
        }
        var regionEnd = EndOf(region, region.EndAtom);
        if (!open)
        {
            Flush(known, start, regionEnd, confidence);
            (start, leastMargin) = (regionEnd, 0);
        }
        var openEnd = behind > 0 ? atoms[region.EndAtom + behind - 1].End : regionEnd;
        if (open || behind > 0 || missing.Is(region, characters[^1].Character))
        {
            MarkOpen(start, openEnd, Confidence(leastMargin));
        }
    }

    /// <summary>Writes what is known of a part of a region, or marks the part where that is null.</summary>
    private void Flush(StringBuilder? known, int start, int end, double confidence)
    {
        if (known is null)
        {
            MarkOpen(start, end, confidence);
        }
        else if (known.Length > 0 || end > start)
        {
            edits.Replace(start, end - start, known.ToString(), confidence);
            known.Clear();
        }
    }

    /// <summary>Marks what is open: one mark for every few characters, so that a long stretch is seen to be one.</summary>
    private void MarkOpen(int start, int end, double confidence)
    {
        for (; end - start > MostBehindMark; start += MostBehindMark)
        {
            edits.MarkUnrepaired(start, MostBehindMark, confidence);
        }
        edits.MarkUnrepaired(start, end - start, confidence);
    }

    /// <summary>Where a damage begins once some characters before it, taken as they stand, are open as well.</summary>
    private int StartOf(DamagedRegion region, int before)
    {
        var first = region.FirstAtom;
        for (; before > 0 && first > 0 && atoms[first - 1].Start >= edits.End; before--)
        {
            first--;
        }
        return atoms[first].Start;
    }

    /// <summary>The offset where the atoms before a position end.</summary>
    private int EndOf(DamagedRegion region, int position) =>
        position <= region.FirstAtom ? atoms[region.FirstAtom].Start : atoms[position - 1].End;

    private bool IsMarked(DamagedRegion region)
    {
        for (var i = region.FirstAtom; i < region.EndAtom; i++)
        {
            if (atoms[i].Kind is AtomKind.Mark or AtomKind.BrokenGloss)
            {
                return true;
            }
        }
        return false;
    }

    private float LiteralScore(DamagedRegion region)
    {
        var tail = region.Before.Tail;
        for (var i = region.FirstAtom; i < atoms.Count && i < region.EndOfContext; i++)
        {
            tail = atoms[i].Kind switch
            {
                AtomKind.Gloss => Readings.Reads(tail.Last, atoms[i].Syllable)
                    ? tail
                    : tail.Minus(ChannelCosts.StrayGloss),
                AtomKind.BrokenGloss => tail.Minus(ChannelCosts.PlainBrokenGloss),
                AtomKind.Mark => plausibility
                    .Append(tail, atoms[i].Character)
                    .Minus(ChannelCosts.Plain(tail.Last, atoms[i].Character)),
                _ => plausibility.Append(tail, atoms[i].Character),
            };
        }
        return tail.Score;
    }

    private void MarkBroken(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (atoms[i].Kind == AtomKind.BrokenGloss)
            {
                edits.MarkUnrepaired(atoms[i].Start, atoms[i].Length);
            }
        }
    }

    /// <summary>How certain a margin makes a reading: the share of it in the probability of all that were weighed.</summary>
    private static double Confidence(float margin) => 1 - Math.Exp(-margin);
}
