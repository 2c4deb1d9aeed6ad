using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles.Analysis;
using Articles.Storage.Directory;
using Articles.Storage.Documents;
using Articles.Storage.Index;

namespace Articles.Storage;

/// <summary>JSON inside rows and blobs: camelCase, Chinese unescaped, generated at build.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, int>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<AnalysisFallback>))]
[JsonSerializable(typeof(IReadOnlyList<PersonRole>))]
[JsonSerializable(typeof(IReadOnlyList<SummarySentence>))]
[JsonSerializable(typeof(IReadOnlyList<RelatedName>))]
[JsonSerializable(typeof(IReadOnlyList<DirectoryEntry>))]
[JsonSerializable(typeof(DirectoryTotals))]
[JsonSerializable(typeof(Contribution))]
[JsonSerializable(typeof(NormalizedDocument))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    /// <summary>The context to use: with Chinese written as it is.</summary>
    public static StorageJson Readable { get; } =
        new(
            new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
