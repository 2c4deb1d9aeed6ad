using System.IO.Compression;
using System.Text;

namespace Articles.Text.Tests;

/// <summary>Files that nobody meant to be read, the same for the same seed.</summary>
internal static class HostileBytes
{
    private const int Longest = 4000;

    // Half a pair becomes U+FFFD instead of an exception.
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] Markup =
    [
        "<html>",
        "<p>",
        "</p",
        "<!--",
        "<script>",
        "<table><td",
        "<a href='",
        "&#x110000;",
        "&#0;",
        "\"",
        "# ",
        "---\n",
        "](",
        "**",
        "\u202e",
        "\0",
        "\ufeff",
        "\ud800",
        "锟斤拷",
        "?",
        "（",
        "2024年",
        "99999999999999999999亿",
        "％",
        "馆",
        " ",
        "\n",
        "\r",
        "（lai）",
        "m²",
        "👩‍👩‍👧",
    ];

    /// <summary>One file of each kind.</summary>
    public static IEnumerable<byte[]> Of(int seed)
    {
        var random = new Random(seed);
        var noise = new byte[random.Next(1, Longest)];
        random.NextBytes(noise);
        yield return noise;
        yield return [.. noise.Select(b => (byte)(b | 0x80))];
        yield return [.. noise.Select(b => (byte)(0x20 + (b % 0x5f)))];
        foreach (var signature in (ReadOnlyMemory<byte>[])[new byte[] { 0xEF, 0xBB, 0xBF }, new byte[] { 0xFF, 0xFE }])
        {
            yield return [.. signature.Span, .. noise];
        }

        var text = Text(random);
        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.Unicode.GetBytes("\ufeff" + text);
        yield return Damaged(Encoding.UTF8.GetBytes(text), random);
        yield return Damaged(Document($"<w><p><t>{Text(random)}</t></p></w>"), random);
        yield return Damaged(Document("<w><p><t>馆</t></p></w>"), random);
    }

    /// <summary>A text made of what means something to one step or another.</summary>
    public static string Text(Random random) => string.Concat(random.GetItems(Markup, random.Next(1, Longest / 4)));

    private static byte[] Damaged(byte[] content, Random random)
    {
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            content[random.Next(content.Length)] = (byte)random.Next(256);
        }

        return content[..random.Next(content.Length / 2, content.Length)];
    }

    private static byte[] Document(string xml)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), Lenient);
            part.Write(xml);
        }

        return stream.ToArray();
    }
}
