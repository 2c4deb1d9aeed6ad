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
    public ResolvedText? Resolve(DamagedRegion region)
    {
        if (region.Nodes.Count(node => node.Unknown is not null) > Math.Max(MostUnknown, region.Nodes.Count / 8))
        {
            return null;
        }
        var beam = new List<ResolvedText> { new(region.Before.Tail, null, '\0', '\0') };
        foreach (var node in region.Nodes)
        {
            if (node.Unknown is { } unknown)
            {
                beam = Extend(beam, unknown);
            }
            else if (node.Character != '\0')
            {
                beam = beam.ConvertAll(text => Append(text, node.Character));
            }
        }
        foreach (var node in region.After)
        {
            beam =
                node.Character == '\0'
                    ? beam
                    : beam.ConvertAll(text => text with { Tail = plausibility.Append(text.Tail, node.Character) });
        }
        beam.Sort((a, b) => b.Tail.Score.CompareTo(a.Tail.Score));
        return beam.Count == 0 ? null : beam[0] with { Rivals = beam };
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
        var nodes = region.Nodes.Where(node => node.Unknown is not null || node.Character != '\0').ToList();
        var following = own.ConvertAll(text => text.Character);
        following.AddRange(region.After.Where(node => node.Character != '\0').Select(node => node.Character));
        var margins = new float[own.Count];
        for (var i = 0; i < own.Count; i++)
        {
            margins[i] = nodes[i].Unknown is { } unknown ? Margin(own, following, i, unknown) : float.MaxValue;
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

    private float Margin(List<ResolvedText> own, List<char> following, int index, Unknown unknown)
    {
        var before = own[index].Previous!;
        var rival = float.NegativeInfinity;
        foreach (var candidate in unknown.Candidates)
        {
            if (Han.Simplified(candidate) != own[index].Simplified && unknown.Fits(before.Character, candidate))
            {
                rival = Math.Max(rival, ScoreWith(before.Tail, candidate, following, index));
            }
        }
        return ScoreWith(before.Tail, own[index].Character, following, index) - rival;
    }

    private float ScoreWith(TextTail tail, char character, List<char> following, int index)
    {
        tail = plausibility.Append(tail, character);
        for (var i = index + 1; i < following.Count && i <= index + Context; i++)
        {
            tail = plausibility.Append(tail, following[i]);
        }
        return tail.Score;
    }
}
