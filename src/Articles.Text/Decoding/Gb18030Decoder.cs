using System.Buffers;
using System.Text;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Decoding;

/// <summary>
/// Decodes GB18030 as .NET's own decoder does, from a table of the two-byte characters, many times as fast. What takes
/// four bytes, and the last bytes of a text where some are missing, is rare and left to that decoder.
/// </summary>
internal static class Gb18030Decoder
{
    /// <summary>How many bytes the longest characters take.</summary>
    public const int LongestCharacter = 4;

    private const int FirstLead = 0x81;
    private const int LastLead = 0xFE;
    private static readonly Encoding Slow = CodePagesEncodingProvider.Instance.GetEncoding(
        54936,
        EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback("\uFFFD")
    )!;

    private static readonly MappedBytes Characters = TextTables.Of(TableNames.Gb18030);

    /// <summary>The text of some bytes.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        // No character takes fewer bytes than it has code units.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(buffer, 0, Decode(bytes, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The character of two bytes, the first one in the high half; U+0000 where they are none.</summary>
    public static char Character(int pair) => Characters.As<char>()[pair];

    /// <summary>Whether some bytes begin as a character of four bytes does.</summary>
    public static bool IsLongCharacter(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= LongestCharacter
        && IsLead(bytes[0])
        && IsDigit(bytes[1])
        && IsLead(bytes[2])
        && IsDigit(bytes[3]);

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        var characters = Characters.As<char>();
        var length = 0;
        for (var i = 0; i < bytes.Length; )
        {
            var first = bytes[i];
            if (first < 0x80)
            {
                text[length++] = (char)first;
                i++;
            }
            else if (i + 1 < bytes.Length && characters[(first << 8) | bytes[i + 1]] is > '\0' and var character)
            {
                text[length++] = character;
                i += 2;
            }
            else if (!IsLead(first) || (i + 1 < bytes.Length && !IsDigit(bytes[i + 1])))
            {
                text[length++] = '\uFFFD';
                i++;
            }
            else if (i + LongestCharacter > bytes.Length)
            {
                return length + Slow.GetChars(bytes[i..], text[length..]);
            }
            else if (IsLongCharacter(bytes[i..]))
            {
                length += Slow.GetChars(bytes.Slice(i, LongestCharacter), text[length..]);
                i += LongestCharacter;
            }
            else
            {
                text[length++] = '\uFFFD';
                i++;
            }
        }
        return length;
    }

    private static bool IsLead(byte value) => value is >= FirstLead and <= LastLead;

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
