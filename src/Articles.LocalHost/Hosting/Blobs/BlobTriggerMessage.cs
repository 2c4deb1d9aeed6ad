using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>A message of the internal queue and of the poison queue: a version of a blob for a function.</summary>
/// <param name="FunctionId">The function's id, <c>Host.Functions.NAME</c>.</param>
/// <param name="Container">The container's name.</param>
/// <param name="Blob">The blob's name.</param>
/// <param name="ETag">The version that was found, in quotes.</param>
internal sealed record BlobTriggerMessage(string FunctionId, string Container, string Blob, string ETag)
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The message as the host writes it: indented JSON.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteString("Type", "BlobTrigger");
            json.WriteString("FunctionId", FunctionId);
            json.WriteString("BlobType", "BlockBlob");
            json.WriteString("ContainerName", Container);
            json.WriteString("BlobName", Blob);
            json.WriteString("ETag", ETag);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <exception cref="FormatException">The text is no such message.</exception>
    public static BlobTriggerMessage Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new BlobTriggerMessage(
                Required(root, "FunctionId"),
                Required(root, "ContainerName"),
                Required(root, "BlobName"),
                root.Text("ETag") ?? string.Empty
            );
        }
        catch (JsonException error)
        {
            throw new FormatException("no JSON: " + error.Message, error);
        }
    }

    private static string Required(JsonElement root, string name) =>
        root.Text(name) ?? throw new FormatException($"{name} is missing");
}
