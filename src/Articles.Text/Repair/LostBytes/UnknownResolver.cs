using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Puts characters in place of the ones that a reading left open: of all that the bytes allow, those that make the
/// best text with what stands around them.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
/// <param name="width">How many texts are kept, <see cref="BeamWidth"/> at most.</param>
internal sealed class UnknownResolver(
    Plausibility plausibility,
    bool traditional,
    int width = UnknownResolver.BeamWidth
)
{
    /// <summary>How many texts are kept at most.</summary>
    public const int BeamWidth = 32;

    // More than rounding changes, and what the other form of a character costs.
    private const float Certain = 0.02f;
    private const float CertainShare = 1e-6f;
    private const int Context = 4;
    private const int MostUnknown = 16;
    private readonly BestTexts best = new(width, traditional);
    private readonly PromisingCandidates promising = new(plausibility);

    /// <summary>Resolves a region.</summary>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    public ResolvedText? Resolve(DamagedRegion region) =>
        Resolve(region.Before.Tail, Piece.Of(region.Nodes), region.Following, region.EndsLine);

    /// <summary>
    /// The end and score of the best text of a region that nothing follows. What is found out on the way is kept with the
    /// region's states: other readings go on from the same ones.
    /// </summary>
    /// <returns>The text's end; null when too much of it is unknown.</returns>
    public TextTail? ResolveTail(DamagedRegion region)
    {
        if (IsTooOpen(Piece.Of(region.Nodes)))
        {
            return null;
        }
        var (nodes, from) = (region.Nodes, region.Nodes.Count);
        while (from > 0 && !ReferenceEquals(nodes[from - 1].Resolved?.Before, region.Before))
        {
            from--;
        }
        var beam = from > 0 ? nodes[from - 1].Resolved!.Texts : [new(region.Before.Tail, null, '\0', '\0')];
        for (; from < nodes.Count; from++)
        {
            var node = nodes[from];
            beam = node.AddsCharacter ? GoOn(beam, new Piece(node.Character, node.Unknown)) : beam;
            node.Resolved = new ResolvedBeam(region.Before, beam);
        }
        return Best(beam);
    }

    /// <summary>The end of the text with the best score; of several the one that sorting brings to the front.</summary>
    private static TextTail Best(List<ResolvedText> beam)
    {
        var (best, ties) = (beam[0], 1);
        foreach (var text in beam)
        {
            var difference = text.Tail.Score.CompareTo(best.Tail.Score);
            (best, ties) =
                difference > 0 ? (text, 1)
                : difference == 0 && !ReferenceEquals(text, best) ? (best, ties + 1)
                : (best, ties);
        }
        return ties == 1 ? best.Tail : Sorted([.. beam])[0].Tail;
    }

    private static List<ResolvedText> Sorted(List<ResolvedText> beam)
    {
        Span<float> scores = stackalloc float[BeamWidth];
        scores = scores[..beam.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = -beam[i].Tail.Score;
        }
        scores.Sort(CollectionsMarshal.AsSpan(beam));
        return beam;
    }

    private static bool IsTooOpen(List<Piece> pieces)
    {
        var unknown = 0;
        foreach (var piece in pieces)
        {
            unknown += piece.Unknown is null ? 0 : 1;
        }
        return unknown > Math.Max(MostUnknown, pieces.Count / 8);
    }

    private List<ResolvedText> GoOn(List<ResolvedText> beam, Piece piece)
    {
        if (piece.Unknown is { } unknown)
        {
            return Extend(beam, unknown);
        }
        var longer = new List<ResolvedText>(beam.Count);
        var (worth, known, simplified) = (default(CharacterWorth), default(TextTail), Han.Simplified(piece.Character));
        foreach (var text in beam)
        {
            // A few characters behind what was lost all texts end alike.
            worth =
                longer.Count > 0 && text.Tail.EndsAs(known) ? worth : plausibility.Worth(text.Tail, piece.Character);
            known = text.Tail;
            longer.Add(new ResolvedText(worth.Behind(known), text, piece.Character, simplified));
        }
        return longer;
    }

    /// <summary>Resolves some characters.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="pieces">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    public ResolvedText? Resolve(TextTail before, List<Piece> pieces, List<char> following, bool endsLine = false)
    {
        if (IsTooOpen(pieces))
        {
            return null;
        }
        var beam = new List<ResolvedText> { new(before, null, '\0', '\0') };
        foreach (var piece in pieces)
        {
            beam = GoOn(beam, piece);
        }
        if (following.Count > 0 || endsLine)
        {
            beam = beam.ConvertAll(text =>
                text with
                {
                    Tail = Follow(text.Tail, text.Character, following, 0, endsLine),
                }
            );
        }
        beam = Sorted(beam);
        return beam.Count == 0 ? null : beam[0] with { Rivals = beam };
    }

    private TextTail Follow(TextTail tail, char last, List<char> following, int from, bool endsLine)
    {
        for (var i = from; i < following.Count && i < from + Context; i++)
        {
            last = following[i];
            tail = plausibility.Append(tail, last);
        }
        return endsLine && following.Count <= from + Context ? tail.Minus(LineEnds.Cost(last)) : tail;
    }

    private List<ResolvedText> Extend(List<ResolvedText> beam, Unknown unknown)
    {
        best.Clear();
        var candidates = unknown.Candidates;
        var floor = unknown.FitsAll ? Floor(beam, candidates) : float.NegativeInfinity;
        foreach (var text in beam)
        {
            var any = unknown.IsOpen;
            if (any)
            {
                AddOpen(text, unknown);
            }
            foreach (var at in promising.Of(candidates, text.Tail, Math.Max(best.Least, floor)))
            {
                var candidate = candidates.Characters[at];
                if (
                    unknown.Fits(text.Character, candidate)
                    && plausibility.MayExceed(text.Tail, candidate, Math.Max(best.Least, floor))
                )
                {
                    best.Add(text, plausibility.Append(text.Tail, candidate), candidate);
                    any = true;
                }
            }
            if (!any && !FitsAny(unknown, text.Character, candidates))
            {
                best.Add(text, Plausibility.AppendUnknown(text.Tail, Plausibility.NoCharacter), '\uFFFD');
            }
        }
        return best.ToList();
    }

    /// <summary>A score that as many texts reach as are kept: known before any is weighed.</summary>
    private float Floor(List<ResolvedText> beam, CandidateList candidates)
    {
        var highest = float.NegativeInfinity;
        foreach (var text in beam)
        {
            highest = Math.Max(highest, text.Tail.Score + (text.Tail.Last == '\0' ? 0 : Neighbours.Least));
        }
        var floor = highest + candidates.Least(plausibility.SimplifiedOnly);
        return floor - Certain - (Math.Abs(floor) * CertainShare);
    }

    private static bool FitsAny(Unknown unknown, char before, CandidateList candidates)
    {
        foreach (var candidate in candidates.Characters)
        {
            if (unknown.Fits(before, candidate))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Of a character that nothing is known of only the rest of a longer name can be told.</summary>
    private void AddOpen(ResolvedText text, Unknown unknown)
    {
        best.Add(text, Plausibility.AppendUnknown(text.Tail, Plausibility.UnknownCharacter), '\uFFFD');
        foreach (var simplified in Plausibility.Continuations(text.Tail))
        {
            foreach (var form in Han.FormsOf(simplified))
            {
                if (unknown.Fits(text.Character, form))
                {
                    best.Add(text, plausibility.Append(text.Tail, form), form);
                }
            }
        }
    }

    /// <summary>
    /// How much better each character that was lost makes the text than any other in its place: with the rest as it
    /// is, and among the texts that were weighed as a whole.
    /// </summary>
    public float[] Margins(DamagedRegion region, ResolvedText resolved)
    {
        var own = resolved.Characters();
        var pieces = Piece.Of(region.Nodes);
        var following = own.ConvertAll(text => text.Character);
        following.AddRange(region.Following);
        var margins = new float[own.Count];
        for (var i = 0; i < own.Count; i++)
        {
            margins[i] = pieces[i].Unknown is { } unknown
                ? Margin(own, following, i, unknown, region.EndsLine)
                : float.MaxValue;
        }
        foreach (var rival in resolved.Rivals)
        {
            var other = rival.Characters();
            for (var i = 0; i < own.Count; i++)
            {
                if (other[i].Simplified != own[i].Simplified)
                {
                    margins[i] = Math.Min(margins[i], resolved.Tail.Score - rival.Tail.Score);
                }
            }
        }
        return margins;
    }

    private float Margin(List<ResolvedText> own, List<char> following, int index, Unknown unknown, bool endsLine)
    {
        var before = own[index].Previous!;
        var score = ScoreWith(before.Tail, own[index].Character, following, index, endsLine);
        var (rivals, marks) = (0d, 0d);
        foreach (var candidate in unknown.Candidates.Characters)
        {
            if (Han.Simplified(candidate) == own[index].Simplified || !unknown.Fits(before.Character, candidate))
            {
                continue;
            }
            var ratio = Math.Exp(ScoreWith(before.Tail, candidate, following, index, endsLine) - score);
            if (Han.IsHan(candidate) || Han.IsHan(own[index].Character))
            {
                rivals += ratio;
            }
            else
            {
                // Between two marks of punctuation nothing but their frequency decides.
                marks = Math.Max(marks, ratio);
            }
        }
        return (float)-Math.Log(Math.Max(rivals, marks));
    }

    private float ScoreWith(TextTail tail, char character, List<char> following, int index, bool endsLine) =>
        Follow(plausibility.Append(tail, character), character, following, index + 1, endsLine).Score;
}
