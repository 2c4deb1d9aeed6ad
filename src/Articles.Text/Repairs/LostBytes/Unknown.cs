namespace Articles.Text.Repairs.LostBytes;

/// <summary>A character of which a byte or both were lost, and what is left to know of it.</summary>
/// <param name="Lead">The first byte, or -1.</param>
/// <param name="Trail">The second byte, or -1.</param>
/// <param name="Syllable">A reading that the character must have, or null.</param>
/// <param name="Hidden">Which part of a pair that the page did not show the lost byte belongs to.</param>
internal sealed record Unknown(int Lead, int Trail, string? Syllable = null, HiddenPart Hidden = HiddenPart.None)
{
    /// <summary>Whether nothing is known: neither byte, nor a reading.</summary>
    public bool IsOpen => Lead < 0 && Trail < 0 && Syllable is null && Hidden != HiddenPart.Both;

    /// <summary>The characters that it may be, before <see cref="Fits"/>; none where nothing is known.</summary>
    public CandidateList Candidates =>
        Syllable is not null ? CandidateLists.WithReading(Syllable)
        : Lead >= 0 && Hidden == HiddenPart.First ? CandidateLists.WithLeadBeforeHidden(Lead)
        : Lead >= 0 ? CandidateLists.WithLead(Lead)
        : Trail >= 0 ? CandidateLists.WithTrail(Trail)
        : Hidden == HiddenPart.Both ? CandidateLists.BetweenHidden
        : CandidateLists.None;

    /// <summary>Those of the candidates that it may be.</summary>
    /// <param name="before">The character before it.</param>
    public CandidateSet Fitting(char before)
    {
        var list = Candidates;
        return Syllable is not null || (Lead >= 0 && Trail >= 0) ? FittingSets.Of(list, this, before)
            : Hidden is HiddenPart.Second or HiddenPart.Both ? list.BehindHidden(Gbk.Pair(before) & 0xFF)
            : list.All;
    }

    /// <summary>Whether <see cref="Fitting"/> is the same behind every character.</summary>
    public bool FitsAnywhere => Hidden is not (HiddenPart.Second or HiddenPart.Both);

    /// <summary>Whether it may be this character.</summary>
    /// <param name="before">The character before it, whose second byte a hidden pair begins with.</param>
    /// <param name="character">The character.</param>
    public bool Fits(char before, char character)
    {
        var pair = Gbk.Pair(character);
        var (lead, trail) = (pair >> 8, pair & 0xFF);
        return pair != 0
            && (Lead < 0 || lead == Lead)
            && (Trail < 0 || trail == Trail)
            && (Hidden is not (HiddenPart.First or HiddenPart.Both) || Gbk.MayBeginHidden(trail))
            && (Hidden is not (HiddenPart.Second or HiddenPart.Both) || Gbk.IsHidden(Gbk.Pair(before) & 0xFF, lead));
    }
}

/// <summary>A pair of bytes that stood across two characters and that the page did not show.</summary>
internal enum HiddenPart
{
    /// <summary>Not part of such a pair.</summary>
    None,

    /// <summary>The character ends with the pair's first byte.</summary>
    First,

    /// <summary>The character begins with the pair's second byte.</summary>
    Second,

    /// <summary>The character begins with the second byte of one such pair and ends with the first of another.</summary>
    Both,
}
