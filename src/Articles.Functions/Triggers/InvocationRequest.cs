using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Articles.Functions.Triggers;

/// <summary>
/// Reads the one thing that is wanted of an invocation: a token of the trigger's path. The blob's content, which the
/// host sends along as base64, is passed over: it may be newer than the event and has no version with it.
/// </summary>
internal static class InvocationRequest
{
    /// <summary>Reads a path token, or null where the host sent none (an event of another container).</summary>
    public static async Task<string?> ReadAsync(HttpRequest request, string token, CancellationToken cancellationToken)
    {
        // The envelope is a third longer than the blob, whatever its length: the limit is for uploads.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        var envelope = await LongStrings.EmptyAsync(request.Body, cancellationToken);
        using var json = JsonDocument.Parse(envelope);
        if (
            !json.RootElement.TryGetProperty("Metadata", out var metadata)
            || !metadata.TryGetProperty(token, out var value)
            || value.ValueKind != JsonValueKind.String
        )
        {
            return null;
        }

        // The host writes a string as JSON within JSON; a plain one is taken too.
        var text = value.GetString()!;
        return text is ['"', .., '"'] ? JsonSerializer.Deserialize(text, StringJson.Default.String) : text;
    }
}
