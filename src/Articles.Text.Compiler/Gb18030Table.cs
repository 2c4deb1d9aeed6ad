using System.Text;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>The two-byte characters of GB18030, as .NET's own decoder has them.</summary>
internal static class Gb18030Table
{
    private const int FirstLead = 0x81;
    private const int LastLead = 0xFE;
    private const int FirstTrail = 0x40;

    /// <summary>Makes it.</summary>
    public static char[] Make()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            54936,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        )!;
        var characters = new char[TableNames.Units];
        Span<byte> row = stackalloc byte[2 * 0x100];
        Span<char> decoded = stackalloc char[0x100];
        for (var lead = FirstLead; lead <= LastLead; lead++)
        {
            var length = 0;
            for (var trail = FirstTrail; trail <= LastLead; trail++)
            {
                if (trail != 0x7F)
                {
                    (row[length], row[length + 1]) = ((byte)lead, (byte)trail);
                    length += 2;
                }
            }
            encoding.GetChars(row[..length], decoded);
            for (var i = 0; i < length; i += 2)
            {
                characters[(lead << 8) | row[i + 1]] = decoded[i / 2];
            }
        }
        return characters;
    }
}
