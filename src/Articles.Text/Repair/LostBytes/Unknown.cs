namespace Articles.Text.Repairs.LostBytes;

/// <summary>A character of which a byte or both were lost, and what is left to know of it.</summary>
/// <param name="Lead">The first byte, or -1.</param>
/// <param name="Trail">The second byte, or -1.</param>
/// <param name="Syllable">A reading that the character must have, or null.</param>
/// <param name="Hidden">Which part of a pair that the page did not show the lost byte belongs to.</param>
internal sealed record Unknown(int Lead, int Trail, string? Syllable = null, HiddenPart Hidden = HiddenPart.None)
{
    private static readonly char[][] ByLead = Group(pair => pair >> 8);
    private static readonly char[][] ByTrail = Group(pair => pair & 0xFF);

    /// <summary>Whether nothing is known: neither byte, nor a reading.</summary>
    public bool IsOpen => Lead < 0 && Trail < 0 && Syllable is null;

    /// <summary>The characters that it may be, before <see cref="Fits"/>; none where nothing is known.</summary>
    public ReadOnlySpan<char> Candidates =>
        Syllable is not null ? Readings.Characters(Syllable)
        : Lead >= 0 ? ByLead[Lead]
        : Trail >= 0 ? ByTrail[Trail]
        : [];

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
            && (Hidden != HiddenPart.First || Gbk.MayBeginHidden(trail))
            && (Hidden != HiddenPart.Second || Gbk.IsHidden(Gbk.Pair(before) & 0xFF, lead));
    }

    private static char[][] Group(Func<int, int> key)
    {
        var groups = new List<char>[0x100];
        for (var pair = 0x8140; pair <= 0xFEFE; pair++)
        {
            if (Gbk.Character(pair) is not ('\0' or (>= '\uE000' and <= '\uF8FF')) and var character)
            {
                (groups[key(pair)] ??= []).Add(character);
            }
        }
        return [.. groups.Select(group => group is null ? [] : group.ToArray())];
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
}
