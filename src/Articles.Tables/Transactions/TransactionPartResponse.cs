using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one action of a transaction. Its headers are read when they are asked for.</summary>
internal sealed class TransactionPartResponse : Response
{
    private readonly ReadOnlyMemory<byte> _headers;

    private TransactionPartResponse(
        int status,
        string reasonPhrase,
        ReadOnlyMemory<byte> headers,
        ReadOnlyMemory<byte> body
    )
    {
        Status = status;
        ReasonPhrase = reasonPhrase;
        _headers = headers;
        ContentStream = new MemoryStream(body.ToArray(), 0, body.Length, writable: false, publiclyVisible: true);
    }

    /// <inheritdoc />
    public override int Status { get; }

    /// <inheritdoc />
    public override string ReasonPhrase { get; }

    /// <inheritdoc />
    public override Stream? ContentStream { get; set; }

    /// <inheritdoc />
    public override string ClientRequestId { get; set; } = string.Empty;

    /// <summary>Reads a part: its own headers, a blank line, a status line, headers, a blank line and a body.</summary>
    /// <exception cref="InvalidDataException">The part has no status line.</exception>
    public static TransactionPartResponse Parse(ReadOnlyMemory<byte> part, string clientRequestId)
    {
        var start = part.Span.IndexOf("HTTP/1.1 "u8);
        var statusLine = start < 0 ? [] : part.Span[(start + "HTTP/1.1 "u8.Length)..];
        var lineEnd = statusLine.IndexOf("\r\n"u8);
        if (lineEnd < 3 || !int.TryParse(statusLine[..3], out var status))
        {
            throw new InvalidDataException("A part of the answer to a transaction has no status.");
        }

        var reason = Encoding.UTF8.GetString(statusLine[3..lineEnd].Trim((byte)' '));
        var rest = part[(part.Length - statusLine.Length + lineEnd + 2)..];
        var headersEnd = rest.Span.IndexOf("\r\n\r\n"u8);
        var headers = headersEnd < 0 ? rest : rest[..headersEnd];
        var body = headersEnd < 0 ? default : rest[(headersEnd + 4)..];
        return new TransactionPartResponse(status, reason, headers, body) { ClientRequestId = clientRequestId };
    }

    /// <inheritdoc />
    public override void Dispose() => ContentStream?.Dispose();

    /// <inheritdoc />
    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    /// <inheritdoc />
    protected override IEnumerable<HttpHeader> EnumerateHeaders()
    {
        foreach (var line in Encoding.UTF8.GetString(_headers.Span).Split("\r\n"))
        {
            var colon = line.IndexOf(':');
            if (colon > 0)
            {
                yield return new HttpHeader(line[..colon], line[(colon + 1)..].Trim());
            }
        }
    }

    /// <inheritdoc />
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        foreach (var header in EnumerateHeaders())
        {
            if (header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = header.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc />
    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
