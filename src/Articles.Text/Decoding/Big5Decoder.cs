using System.Text;
using Articles.Lexicon;

namespace Articles.Text.Decoding;

/// <summary>
/// Decodes Big5 with the characters of Hong Kong (HKSCS), which .NET's code page 950 lacks: where both have a pair, the
/// supplement's character counts. A byte that begins no pair becomes U+FFFD; an ASCII byte behind it is kept.
/// </summary>
internal static class Big5Decoder
{
    private const int FirstLead = 0x81;
    private const int LastLead = 0xFE;
    private const char Unknown = '\uFFFD';

    // Nearly all pairs are one code unit; the strings of those would take a megabyte for the life of the process.
    private static readonly Dictionary<int, string> LongTexts = [];
    private static readonly char[] Characters = Read();

    /// <summary>The text of some bytes.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < FirstLead or > LastLead)
            {
                text.Append(bytes[i] < 0x80 ? (char)bytes[i] : '\uFFFD');
                continue;
            }
            var pair = i + 1 < bytes.Length ? (bytes[i] << 8) | bytes[i + 1] : 0;
            var read = TextOf(pair);
            if (read.IsEmpty)
            {
                text.Append(Unknown);
            }
            else
            {
                text.Append(read);
            }
            i += !read.IsEmpty || (i + 1 < bytes.Length && bytes[i + 1] >= 0x80) ? 1 : 0;
        }
        return text.ToString();
    }

    /// <summary>The text of two bytes, the first one in the high half; empty where they are no character.</summary>
    public static ReadOnlySpan<char> TextOf(int pair) =>
        Characters[pair] is not '\0' ? Characters.AsSpan(pair, 1) : LongTexts.GetValueOrDefault(pair);

    private static char[] Read()
    {
        var characters = new char[0x10000];
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            950,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback(Unknown.ToString())
        )!;
        Span<byte> bytes = stackalloc byte[2];
        Span<char> decoded = stackalloc char[4];
        for (var pair = FirstLead << 8; pair <= (LastLead << 8 | 0xFF); pair++)
        {
            (bytes[0], bytes[1]) = ((byte)(pair >> 8), (byte)pair);
            // A private-use character is a user-defined one, which nobody else can read.
            if (
                bytes[1] >= 0x40
                && encoding.GetChars(bytes, decoded) == 1
                && decoded[0] is not (Unknown or '?' or (>= '\uE000' and <= '\uF8FF'))
            )
            {
                characters[pair] = decoded[0];
            }
        }
        foreach (var (pair, text) in HongKongBig5.Additions)
        {
            if (text.Length == 1)
            {
                characters[pair] = text[0];
            }
            else
            {
                characters[pair] = '\0';
                LongTexts[pair] = text;
            }
        }
        return characters;
    }
}
