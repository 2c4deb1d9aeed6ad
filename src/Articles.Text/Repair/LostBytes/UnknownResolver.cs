namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Puts characters in place of the ones that a reading left open: of all that the bytes allow, those that make the
/// best text with what stands around them.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
internal sealed class UnknownResolver(Plausibility plausibility, bool traditional)
{
    private const int BeamWidth = 48;

    // Before a character of which both bytes are gone, for which thousands are tried.
    private const int NarrowBeamWidth = 12;
    private const int MostUnknown = 8;

    // What the beginning of a longer word will turn out to be worth, so that the search does not drop it.
    private const float BeginningBonus = 14;

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

    private static float Promise(ResolvedText text) =>
        text.Tail.Score + (Plausibility.EndsInBeginning(text.Tail) ? BeginningBonus : 0);

    private ResolvedText Append(ResolvedText text, char character) =>
        new(plausibility.Append(text.Tail, character), text, character, Han.Simplified(character));

    private List<ResolvedText> Extend(List<ResolvedText> beam, Unknown unknown)
    {
        var candidates = unknown
            .Candidates()
            .OrderBy(c => Han.Simplified(c) != c == traditional ? 0 : 1)
            .DistinctBy(Han.Simplified)
            .ToList();
        var width = candidates.Count > 1000 ? NarrowBeamWidth : BeamWidth;
        var extended = new List<ResolvedText>(candidates.Count * Math.Min(width, beam.Count));
        foreach (var text in beam.OrderByDescending(Promise).Take(width))
        {
            foreach (var candidate in candidates)
            {
                if (
                    unknown.Hidden != HiddenPart.Second
                    || Gbk.IsHidden(Gbk.Pair(text.Character) & 0xFF, Gbk.Pair(candidate) >> 8)
                )
                {
                    extended.Add(Append(text, candidate));
                }
            }
        }
        return [.. extended.OrderByDescending(Promise).Take(BeamWidth)];
    }
}

/// <summary>A text put together character by character.</summary>
/// <param name="Tail">Its score.</param>
/// <param name="Previous">The text without its last character; null at the start.</param>
/// <param name="Character">The last character.</param>
/// <param name="Simplified">The last character's simplified form.</param>
internal sealed record ResolvedText(TextTail Tail, ResolvedText? Previous, char Character, char Simplified)
{
    /// <summary>The other texts that were weighed, best first.</summary>
    public IReadOnlyList<ResolvedText> Rivals { get; init; } = [];

    /// <summary>The characters.</summary>
    public List<ResolvedText> Characters()
    {
        var characters = new List<ResolvedText>();
        for (var text = this; text.Previous is not null; text = text.Previous)
        {
            characters.Add(text);
        }
        characters.Reverse();
        return characters;
    }

    /// <summary>
    /// How much better each character makes the text than any other at its place would; where none was weighed, how
    /// much better this text is than the worst one.
    /// </summary>
    public float[] Margins()
    {
        var own = Characters();
        var margins = new float[own.Count];
        Array.Fill(margins, Rivals.Count < 2 ? float.MaxValue : Tail.Score - Rivals[^1].Tail.Score);
        foreach (var rival in Rivals)
        {
            var other = rival.Characters();
            for (var i = 0; i < own.Count; i++)
            {
                if (other[i].Simplified != own[i].Simplified)
                {
                    margins[i] = Math.Min(margins[i], Tail.Score - rival.Tail.Score);
                }
            }
        }
        return margins;
    }
}
