namespace Articles.Lexicon.Lists;

/// <summary>Where in many characters a text stands, as one number: its length in the low byte, above it where it begins.</summary>
internal static class TextPlace
{
    /// <summary>The greatest length.</summary>
    public const int Longest = byte.MaxValue;

    private const int LengthBits = 8;
    private const int MostCharacters = 1 << (32 - LengthBits);

    /// <summary>The number of a place.</summary>
    public static uint Of(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, MostCharacters);
        return ((uint)start << LengthBits) | (uint)length;
    }

    /// <summary>Where the text begins.</summary>
    public static int Start(uint place) => (int)(place >> LengthBits);

    /// <summary>How long it is.</summary>
    public static int Length(uint place) => (byte)place;
}
