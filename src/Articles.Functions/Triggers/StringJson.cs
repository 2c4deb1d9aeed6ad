using System.Text.Json.Serialization;

namespace Articles.Functions.Triggers;

/// <summary>Reads strings that are JSON within JSON.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class StringJson : JsonSerializerContext;
