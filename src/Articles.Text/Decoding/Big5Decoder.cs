using System.Text;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

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

    private static readonly MappedBytes Characters = TextTables.Of(TableNames.Big5);

    // The few that are two code units.
    private static readonly MappedBytes LongPairs = TextTables.Of(TableNames.Big5LongPairs);
    private static readonly MappedBytes LongTexts = TextTables.Of(TableNames.Big5LongTexts);

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
        Characters.As<char>()[pair] is not '\0' ? Characters.As<char>().Slice(pair, 1)
        : LongPairs.As<ushort>().BinarySearch((ushort)pair) is >= 0 and var i ? LongTexts.As<char>().Slice(i * 2, 2)
        : default;
}
