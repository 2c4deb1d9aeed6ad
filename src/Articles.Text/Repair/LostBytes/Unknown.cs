namespace Articles.Text.Repairs.LostBytes;

/// <summary>A character of which a byte or both were lost, and what is left to know of it.</summary>
/// <param name="Lead">The first byte, or -1.</param>
/// <param name="Trail">The second byte, or -1.</param>
/// <param name="Syllable">A reading that the character must have, or null.</param>
/// <param name="Hidden">Which part of a pair that the page did not show the lost byte belongs to.</param>
internal sealed record Unknown(int Lead, int Trail, string? Syllable = null, HiddenPart Hidden = HiddenPart.None)
{
    private const int FirstHiddenTrail = Gbk.FirstLead;

    /// <summary>Every character that it can be; for one unknown in both bytes, the common ones.</summary>
    public IEnumerable<char> Candidates()
    {
        if (Syllable is not null)
        {
            return (Readings.Characters(Syllable) ?? "").Where(Fits);
        }
        var leads = Lead >= 0 ? Enumerable.Repeat(Lead, 1) : Enumerable.Range(Gbk.FirstLead, 126);
        var trails = Trail >= 0 ? Enumerable.Repeat(Trail, 1) : Enumerable.Range(0x40, 191);
        return from lead in leads
            from trail in trails
            let character = Gbk.Character(lead, trail)
            where character != '\0' && Fits(character) && (Lead >= 0 || Trail >= 0 || Han.IsCommon(character))
            select character;
    }

    private bool Fits(char character)
    {
        var (lead, trail) = (Gbk.Pair(character) >> 8, Gbk.Pair(character) & 0xFF);
        return character is not (>= '\uE000' and <= '\uF8FF')
            && (Lead < 0 || lead == Lead)
            && (Trail < 0 || trail == Trail)
            && (Hidden != HiddenPart.First || MayBeHiddenLead(trail))
            && (Hidden != HiddenPart.Second || lead >= FirstHiddenTrail);
    }

    private static bool MayBeHiddenLead(int value) => value is (>= 0xA1 and <= 0xAF) or 0xD7 or >= 0xF8;
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
