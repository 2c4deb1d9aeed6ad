namespace Articles.Text.Repairs;

/// <content>What the bytes alone tell, without the table.</content>
internal static partial class Gbk
{
    /// <summary>The first and the last byte that a two-byte character can begin with.</summary>
    public const int FirstLead = 0x81;

    /// <inheritdoc cref="FirstLead"/>
    public const int LastLead = 0xFE;

    private const int FirstTrail = 0x40;

    /// <summary>Whether a byte can be the second of a character.</summary>
    public static bool IsTrail(int value) => value is >= FirstTrail and not 0x7F and <= LastLead;

    /// <summary>Whether a byte can be the first of a character.</summary>
    public static bool IsLead(int value) => value is >= FirstLead and <= LastLead;

    /// <summary>Whether a pair is one of GB 2312's first level.</summary>
    public static bool IsCommonPair(int pair) => pair is >= 0xB0A1 and <= 0xD7F9 && (pair & 0xFF) >= 0xA1;
}
