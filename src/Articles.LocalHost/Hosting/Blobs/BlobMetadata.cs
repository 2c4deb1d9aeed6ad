using System.Text.Json;
using Articles.LocalHost.Hosting.Invocations;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// What an envelope's <c>Metadata</c> says of a blob: strings quoted twice, objects once, no path and no usable ETag.
/// </summary>
internal static class BlobMetadata
{
    public static void Write(Utf8JsonWriter json, BlobSnapshot blob)
    {
        if (!IsToken(blob, "Uri"))
        {
            json.WriteString("Uri", Envelope.Quote(blob.Uri.AbsoluteUri));
        }
        if (!IsToken(blob, "Properties"))
        {
            json.WritePropertyName("Properties");
            BlobPropertiesJson.Write(json, blob.Properties);
        }
        if (!IsToken(blob, "Metadata"))
        {
            json.WritePropertyName("Metadata");
            WriteMetadata(json, blob.Properties.Metadata);
        }
        foreach (var (name, value) in blob.Tokens)
        {
            // The host leaves out every key that ends so, BlobTrigger (the path) among them.
            if (!name.EndsWith("trigger", StringComparison.OrdinalIgnoreCase))
            {
                json.WriteString(name, Envelope.Quote(value));
            }
        }
    }

    public static void WriteMetadata(Utf8JsonWriter json, IDictionary<string, string> metadata)
    {
        json.WriteStartObject();
        foreach (var (name, value) in metadata)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
    }

    private static bool IsToken(BlobSnapshot blob, string key) =>
        blob.Tokens.Any(token => token.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
