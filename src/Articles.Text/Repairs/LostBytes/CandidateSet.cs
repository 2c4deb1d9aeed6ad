namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Those of a list of characters that may stand in a place, as bits in the list's order, and what the best of them
/// gain a text at least.
/// </summary>
internal sealed class CandidateSet
{
    private readonly char[] characters;
    private readonly ulong[] mask;
    private ulong[]? simplifiedMask;

    // Found out when they are asked for first.
    private Gains? gains;
    private Gains? gainsSimplified;

    /// <summary>Makes a set.</summary>
    /// <param name="characters">All characters of the list.</param>
    /// <param name="mask">The bits of those that are in the set.</param>
    public CandidateSet(char[] characters, ulong[] mask)
    {
        (this.characters, this.mask) = (characters, mask);
        IsEmpty = !mask.AsSpan().ContainsAnyExcept(0UL);
    }

    /// <summary>The bits.</summary>
    public ReadOnlySpan<ulong> Mask => mask;

    /// <summary>The bits of those that are not of the other script, where that is improbable.</summary>
    /// <param name="simplifiedOnly">Whether it is.</param>
    public ReadOnlySpan<ulong> MaskOf(bool simplifiedOnly) =>
        simplifiedOnly ? simplifiedMask ??= FindSimplified() : mask;

    /// <summary>Whether no character is in it.</summary>
    public bool IsEmpty { get; }

    /// <summary>
    /// What a text gains at least by each of the best characters, as many as are kept: nothing that gains less is among
    /// them.
    /// </summary>
    /// <param name="isQuick">Whether only <see cref="UnknownResolver.QuickWidth"/> are kept.</param>
    /// <param name="simplifiedOnly">Whether characters of the other script are improbable.</param>
    public float Least(bool isQuick, bool simplifiedOnly)
    {
        var chosen = simplifiedOnly
            ? gainsSimplified ??= Gains.Of(Found().Where(character => Han.Simplified(character) == character))
            : gains ??= Gains.Of(Found());
        return isQuick ? chosen.Quick : chosen.Full;
    }

    private ulong[] FindSimplified()
    {
        var found = (ulong[])mask.Clone();
        for (var i = 0; i < characters.Length; i++)
        {
            found[i / 64] &= Han.Simplified(characters[i]) == characters[i] ? ulong.MaxValue : ~(1UL << (i % 64));
        }
        return found;
    }

    private IEnumerable<char> Found() => characters.Where((_, i) => ((mask[i / 64] >> (i % 64)) & 1) != 0);

    private sealed record Gains(float Quick, float Full)
    {
        // Among those that cost nothing beside what they are worth alone.
        public static Gains Of(IEnumerable<char> characters)
        {
            var gains = characters
                .Select(Han.Simplified)
                .Where(character => !Plausibility.IsPause(character))
                .Select(Plausibility.Alone)
                .OrderDescending()
                .ToList();
            return new Gains(At(gains, UnknownResolver.QuickWidth), At(gains, UnknownResolver.BeamWidth));
        }

        private static float At(List<float> gains, int count) =>
            gains.Count >= count ? gains[count - 1] : float.NegativeInfinity;
    }
}
