using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Repairs;

/// <summary>
/// The two-byte characters of GBK, both ways, as code page 936 maps them. A pair is held as one number, the lead
/// byte in its high half.
/// </summary>
internal static partial class Gbk
{
    private static readonly MappedBytes Characters = TextTables.Of(TableNames.Gbk);
    private static readonly MappedBytes Pairs = TextTables.Of(TableNames.GbkPairs);

    /// <summary>The pair of a character; 0 where GBK has none.</summary>
    public static int Pair(char character) => Pairs.As<ushort>()[character];

    /// <summary>The character of a pair, which may be a private one; <c>\0</c> where there is none.</summary>
    public static char Character(int pair) => Characters.As<char>()[pair];

    /// <inheritdoc cref="Character(int)"/>
    public static char Character(int lead, int trail) => Character((lead << 8) | trail);

    /// <summary>
    /// Whether a pair has no public character, so that a page shows nothing in its place: the user-defined areas and
    /// the gaps between the rows of symbols.
    /// </summary>
    public static bool IsHidden(int lead, int trail) =>
        IsLead(lead) && IsTrail(trail) && (Character(lead, trail) is '\0' or (>= '\uE000' and <= '\uF8FF'));

    /// <summary>Whether some pair that begins with a byte is hidden.</summary>
    public static bool MayBeginHidden(int value) => value is (>= 0xA1 and <= 0xAF) or 0xD7 or (>= 0xF8 and <= LastLead);

    /// <summary>Whether a character is one of the 3,755 in everyday use: GB 2312's first level.</summary>
    public static bool IsCommon(char simplified) => IsCommonPair(Pair(simplified));
}
