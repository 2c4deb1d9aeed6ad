using System.Text;
using System.Text.Json;
using Azure;

namespace Articles.Storage.Poison;

/// <summary>A version of a blob that the Functions host has given up on.</summary>
/// <param name="FunctionId">The function that failed, <c>Host.Functions.NAME</c>.</param>
/// <param name="Container">The blob's container.</param>
/// <param name="Name">The blob's name.</param>
/// <param name="ETag">The blob's ETag with its quotation marks, where the message has one.</param>
public sealed record PoisonedBlob(string FunctionId, string Container, string Name, string? ETag = null)
{
    /// <summary>The ETag of an upload, without quotation marks as an article's row has it; null where the blob is none.</summary>
    public string? UploadETag =>
        Container == StorageNames.Uploads && ETag is not null ? Documents.UploadStore.Version(new ETag(ETag)) : null;

    /// <summary>
    /// The article that it belongs to; null where it is none of ours. The queue is one for all apps of an account.
    /// </summary>
    public string? ArticleId =>
        Container switch
        {
            StorageNames.Uploads => Storage.ArticleId.FromName(Name),
            StorageNames.Normalized => Documents.DocumentStore.ArticleOf(Name),
            _ => null,
        };

    /// <summary>
    /// Reads a message: JSON as the host writes it, in base64 or plain (which of the two depends on the version of its
    /// storage extension).
    /// </summary>
    /// <returns>Null where the text is no such message.</returns>
    public static PoisonedBlob? Parse(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(Decode(message));
            return
                Text(json.RootElement, "FunctionId") is { } function
                && Text(json.RootElement, "ContainerName") is { } container
                && Text(json.RootElement, "BlobName") is { } name
                ? new PoisonedBlob(function, container, name, Text(json.RootElement, "ETag"))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Decode(string message)
    {
        var bytes = new byte[message.Length];
        return Convert.TryFromBase64String(message, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : message;
    }

    private static string? Text(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
