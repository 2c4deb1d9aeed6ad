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
    private const string Unknown = "\uFFFD";
    private static readonly string?[] Texts = Read();

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
            var pair = i + 1 < bytes.Length ? Texts[(bytes[i] << 8) | bytes[i + 1]] : null;
            text.Append(pair ?? Unknown);
            i += pair is not null || (i + 1 < bytes.Length && bytes[i + 1] >= 0x80) ? 1 : 0;
        }
        return text.ToString();
    }

    /// <summary>The text of two bytes, the first one in the high half; null where they are no character.</summary>
    public static string? TextOf(int pair) => Texts[pair];

    private static string?[] Read()
    {
        var texts = new string?[0x10000];
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            950,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback(Unknown)
        )!;
        Span<byte> bytes = stackalloc byte[2];
        for (var pair = FirstLead << 8; pair <= (LastLead << 8 | 0xFF); pair++)
        {
            (bytes[0], bytes[1]) = ((byte)(pair >> 8), (byte)pair);
            // A private-use character is a user-defined one, which nobody else can read.
            if (
                bytes[1] >= 0x40
                && encoding.GetString(bytes) is { Length: 1 } text
                && text[0] is not ('\uFFFD' or '?' or (>= '\uE000' and <= '\uF8FF'))
            )
            {
                texts[pair] = text;
            }
        }
        foreach (var (pair, text) in HongKongBig5.Additions)
        {
            texts[pair] = text;
        }
        return texts;
    }
}
