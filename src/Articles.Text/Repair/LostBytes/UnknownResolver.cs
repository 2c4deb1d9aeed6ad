namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Puts characters in place of the ones that a reading left open: of all that the bytes allow, those that make the
/// best text with what stands around them.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
internal sealed class UnknownResolver(Plausibility plausibility, bool traditional)
{
    private const int BeamWidth = 32;
    private const int Context = 4;
    private const int MostUnknown = 8;

    /// <summary>Resolves a region.</summary>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    public ResolvedText? Resolve(DamagedRegion region) =>
        Resolve(region.Before.Tail, Piece.Of(region.Nodes), region.Following, region.EndsLine);

    /// <summary>Resolves some characters.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="pieces">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    public ResolvedText? Resolve(TextTail before, List<Piece> pieces, List<char> following, bool endsLine = false)
    {
        if (pieces.Count(piece => piece.Unknown is not null) > Math.Max(MostUnknown, pieces.Count / 8))
        {
            return null;
        }
        var beam = new List<ResolvedText> { new(before, null, '\0', '\0') };
        foreach (var piece in pieces)
        {
            beam = piece.Unknown is { } unknown
                ? Extend(beam, unknown)
                : beam.ConvertAll(text => Append(text, piece.Character));
        }
        beam = beam.ConvertAll(text => text with { Tail = Follow(text.Tail, text.Character, following, 0, endsLine) });
        beam.Sort((a, b) => b.Tail.Score.CompareTo(a.Tail.Score));
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

    private ResolvedText Append(ResolvedText text, char character) =>
        new(plausibility.Append(text.Tail, character), text, character, Han.Simplified(character));

    private List<ResolvedText> Extend(List<ResolvedText> beam, Unknown unknown)
    {
        var best = new BestTexts(BeamWidth, traditional);
        foreach (var text in beam)
        {
            var any = unknown.IsOpen;
            if (any)
            {
                AddOpen(text, unknown, best);
            }
            foreach (var candidate in unknown.Candidates)
            {
                if (unknown.Fits(text.Character, candidate))
                {
                    best.Add(text, plausibility.Append(text.Tail, candidate), candidate);
                    any = true;
                }
            }
            if (!any)
            {
                best.Add(text, Plausibility.AppendUnknown(text.Tail, Plausibility.NoCharacter), '\uFFFD');
            }
        }
        return best.ToList();
    }

    /// <summary>Of a character that nothing is known of only the rest of a longer name can be told.</summary>
    private void AddOpen(ResolvedText text, Unknown unknown, BestTexts best)
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
    public float[] Margins(DamagedRegion region, ResolvedText best)
    {
        var own = best.Characters();
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
        foreach (var rival in best.Rivals)
        {
            var other = rival.Characters();
            for (var i = 0; i < own.Count; i++)
            {
                if (other[i].Simplified != own[i].Simplified)
                {
                    margins[i] = Math.Min(margins[i], best.Tail.Score - rival.Tail.Score);
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
        foreach (var candidate in unknown.Candidates)
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
