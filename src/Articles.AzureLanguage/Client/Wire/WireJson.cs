using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>JSON of the service, generated at build.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SyncInput))]
[JsonSerializable(typeof(JobInput))]
[JsonSerializable(typeof(SyncAnswer))]
[JsonSerializable(typeof(JobAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Chinese unescaped: half the bytes, and requests are limited by bytes.</summary>
    public static readonly WireJson Readable = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );
}
