using System.Text;

namespace Articles.Text.Decoding;

/// <summary>Files that are no text, by the bytes that their formats begin with.</summary>
internal static class BinarySignatures
{
    // Old documents come in this container, and new ones that a password protects: these in a stream of that name
    // (MS-OFFCRYPTO, 2.3), which the directory has in UTF-16.
    private static readonly byte[] Compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    // The first bytes are those that each format's specification prescribes.
    private static readonly (byte[] Start, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        (Compound, "an Office document of the old binary kind (.doc, .xls, .ppt)"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive that is no Word document"),
        ("PK\u0005\u0006"u8.ToArray(), "an empty ZIP archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xff, 0xd8, 0xff], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("RIFF"u8.ToArray(), "an image, sound or video in a RIFF container"),
        ([0x1f, 0x8b], "a gzip archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([(byte)'7', (byte)'z', 0xbc, 0xaf, 0x27, 0x1c], "a 7-Zip archive"),
        ([0x7f, (byte)'E', (byte)'L', (byte)'F'], "an executable"),
        ([(byte)'M', (byte)'Z', 0x90], "an executable"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
    ];

    /// <summary>Whether a file is a document that a password protects, whatever kind of document is in it.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> content) =>
        content.StartsWith(Compound) && content.IndexOf(EncryptedPackage) >= 0;

    /// <summary>What a file is, in words that fit after "The file is"; null when it begins like none of these.</summary>
    public static string? Recognize(ReadOnlySpan<byte> content)
    {
        foreach (var (start, name) in Known)
        {
            if (content.StartsWith(start))
            {
                return name;
            }
        }
        return content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8)
            ? "a video or image in an ISO container"
            : null;
    }
}
