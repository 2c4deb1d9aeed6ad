using System.Text;

namespace Articles.Text.Repairs;

/// <summary>
/// The two-byte characters of GBK, both ways, as code page 936 maps them. A pair is held as one number, the lead
/// byte in its high half.
/// </summary>
internal static class Gbk
{
    /// <summary>The first and the last byte that a two-byte character can begin with.</summary>
    public const int FirstLead = 0x81;

    /// <inheritdoc cref="FirstLead"/>
    public const int LastLead = 0xFE;

    private const int FirstTrail = 0x40;
    private static readonly char[] Characters = new char[0x10000];
    private static readonly ushort[] Pairs = new ushort[0x10000];

    static Gbk()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        Span<byte> bytes = stackalloc byte[2];
        Span<char> chars = stackalloc char[2];
        for (var pair = FirstLead << 8; pair <= 0xFEFE; pair++)
        {
            (bytes[0], bytes[1]) = ((byte)(pair >> 8), (byte)pair);
            if (!IsTrail(bytes[1]) || encoding.GetChars(bytes, chars) != 1 || chars[0] is '?' or '\uFFFD')
            {
                continue;
            }
            Characters[pair] = chars[0];
            Pairs[chars[0]] = (ushort)pair;
        }
    }

    /// <summary>The pair of a character; 0 where GBK has none.</summary>
    public static int Pair(char character) => Pairs[character];

    /// <summary>The character of a pair, which may be a private one; <c>\0</c> where there is none.</summary>
    public static char Character(int pair) => Characters[pair];

    /// <inheritdoc cref="Character(int)"/>
    public static char Character(int lead, int trail) => Characters[(lead << 8) | trail];

    /// <summary>Whether a byte can be the second of a character.</summary>
    public static bool IsTrail(int value) => value is >= FirstTrail and not 0x7F and <= LastLead;

    /// <summary>Whether a byte can be the first of a character.</summary>
    public static bool IsLead(int value) => value is >= FirstLead and <= LastLead;

    /// <summary>
    /// Whether a pair has no public character, so that a page shows nothing in its place: the user-defined areas and
    /// the gaps between the rows of symbols.
    /// </summary>
    public static bool IsHidden(int lead, int trail) =>
        IsLead(lead) && IsTrail(trail) && (Character(lead, trail) is '\0' or (>= '\uE000' and <= '\uF8FF'));

    /// <summary>Whether some pair that begins with a byte is hidden.</summary>
    public static bool MayBeginHidden(int value) => value is (>= 0xA1 and <= 0xAF) or 0xD7 or (>= 0xF8 and <= LastLead);

    /// <summary>Whether a character is one of the 3,755 in everyday use: GB 2312's first level.</summary>
    public static bool IsCommon(char simplified) =>
        Pairs[simplified] is var pair and >= 0xB0A1 and <= 0xD7F9 && (pair & 0xFF) >= 0xA1;
}
