using System.Text;

namespace Articles.Text.Decoding;

/// <summary>One of the encodings that are read.</summary>
/// <param name="Name">Its IANA name.</param>
/// <param name="Decode">What makes text of bytes; U+FFFD stands for bytes that mean nothing.</param>
/// <param name="Mark">The byte order mark that may stand before the text.</param>
/// <param name="Names">What declarations call it.</param>
internal sealed record TextEncoding(string Name, BytesReading Decode, byte[] Mark, string[] Names)
{
    public static readonly TextEncoding Utf8 = new(
        "utf-8",
        new UTF8Encoding(false).GetString,
        [0xef, 0xbb, 0xbf],
        ["utf-8", "utf8"]
    );

    public static readonly TextEncoding Gb18030 = new(
        "gb18030",
        Gb18030Decoder.GetString,
        [0x84, 0x31, 0x95, 0x33],
        ["gb18030", "gbk", "gb2312", "cp936", "x-gbk"]
    );

    public static readonly TextEncoding Big5 = new(
        "big5",
        Big5Decoder.GetString,
        [],
        ["big5", "big5-hkscs", "big5hkscs", "cn-big5", "cp950", "x-big5"]
    );

    /// <summary>All of them, in the order of preference among equals: plain ASCII is UTF-8.</summary>
    public static readonly TextEncoding[] All =
    [
        Utf8,
        Gb18030,
        Big5,
        new("utf-16le", new UnicodeEncoding(false, false).GetString, [0xff, 0xfe], ["utf-16le", "utf-16", "unicode"]),
        new("utf-16be", new UnicodeEncoding(true, false).GetString, [0xfe, 0xff], ["utf-16be", "utf-16"]),
    ];

    /// <summary>The content behind this encoding's byte order mark, if it begins with one.</summary>
    public ReadOnlySpan<byte> Body(ReadOnlySpan<byte> content) => IsMarked(content) ? content[Mark.Length..] : content;

    /// <summary>Whether the content begins with this encoding's byte order mark.</summary>
    public bool IsMarked(ReadOnlySpan<byte> content) => Mark.Length > 0 && content.StartsWith(Mark);

    /// <summary>Whether a declared charset is this one.</summary>
    public bool IsNamed(string? declared) =>
        declared is not null && Names.Contains(declared.Trim(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Makes text of bytes.</summary>
internal delegate string BytesReading(ReadOnlySpan<byte> bytes);
