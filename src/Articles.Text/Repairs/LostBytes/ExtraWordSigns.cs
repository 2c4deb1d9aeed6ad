namespace Articles.Text.Repairs.LostBytes;

/// <summary>What tells at a glance that a look for words that the dictionary lacks is not worth it.</summary>
[Flags]
internal enum ExtraWordSigns : byte
{
    /// <summary>No word has the character.</summary>
    None = 0,

    /// <summary>A word ends with it.</summary>
    Last = 1,

    /// <summary>It stands before the end of one.</summary>
    Inner = 2,

    /// <summary>A word of more than two characters begins with it.</summary>
    First = 4,
}

/// <summary>The same of two characters side by side: a bit, which other pairs may share.</summary>
internal static class ExtraPairBits
{
    private const int Bits = 17;

    /// <summary>How many numbers the bits take.</summary>
    public const int Length = 1 << (Bits - 6);

    /// <summary>The place of a pair's bit.</summary>
    public static int Of(char first, char second) => (int)((((uint)first << 16) | second) * 0x9E3779B1u >> (32 - Bits));
}
