using System.Security.Cryptography;

namespace Articles.Explorer;

/// <summary>A file of the explorer, as it goes to the browser.</summary>
/// <param name="Name">Its name below the explorer's address.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Compressed">The same in gzip.</param>
public sealed record ExplorerFile(string Name, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Compressed)
{
    /// <summary>The media type.</summary>
    public string ContentType { get; } =
        Path.GetExtension(Name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };

    /// <summary>A strong entity tag, in its quotation marks; each encoding has its own (RFC 9110, 8.8.3.3).</summary>
    public string Tag(bool isCompressed) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Content.Span).AsSpan(0, 8))}{(isCompressed ? "-gz" : "")}\"";
}
