using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// Reads an error's code and message from the answer's body: the code is nowhere else where there is no header
/// <c>x-ms-error-code</c>, as in the parts of a transaction's answer.
/// </summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Instance = new();

    /// <inheritdoc />
    public override bool TryParse(
        Response response,
        [NotNullWhen(true)] out ResponseError? error,
        [NotNullWhen(true)] out IDictionary<string, string>? data
    )
    {
        data = new Dictionary<string, string>();
        error = Read(response.Content.ToMemory().Span);
        return error is not null;
    }

    /// <summary>The error that a body tells of, if it tells of one, in JSON or in XML.</summary>
    internal static ResponseError? Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return utf8.TrimStart(" \r\n\t"u8) switch
            {
                [(byte)'{', ..] => ReadJson(utf8),
                [(byte)'<', ..] => ReadXml(Encoding.UTF8.GetString(utf8)),
                _ => null,
            };
        }
        catch (JsonException)
        {
            // A proxy's page, or a cut answer: its status says what there is to say.
            return null;
        }
    }

    /// <summary><c>{"odata.error":{"code":"…","message":{"lang":"…","value":"…"}}}</c>, in whatever nesting.</summary>
    private static ResponseError? ReadJson(ReadOnlySpan<byte> utf8)
    {
        string? code = null;
        string? message = null;
        var json = new Utf8JsonReader(utf8);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var isCode = json.ValueTextEquals("code"u8);
            var isMessage = json.ValueTextEquals("message"u8) || json.ValueTextEquals("value"u8);
            json.Read();
            if (json.TokenType == JsonTokenType.String)
            {
                code = isCode ? json.GetString() : code;
                message = isMessage ? json.GetString() : message;
            }
        }

        return code is null ? null : new ResponseError(code, message);
    }

    /// <summary><c>&lt;Error&gt;&lt;Code&gt;…&lt;Message&gt;…</c>, with or without the prefix <c>m:</c>.</summary>
    private static ResponseError? ReadXml(string xml)
    {
        var code = Element(xml, "code");
        return code is null ? null : new ResponseError(code, Element(xml, "message"));
    }

    private static string? Element(string xml, string name)
    {
        var at = xml.IndexOf($"<{name}", StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? xml.IndexOf($"<m:{name}", StringComparison.OrdinalIgnoreCase) : at;
        var start = at < 0 ? -1 : xml.IndexOf('>', at) + 1;
        var end = start <= 0 ? -1 : xml.IndexOf('<', start);
        return end < 0 ? null : xml[start..end];
    }
}
