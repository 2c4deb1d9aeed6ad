using System.Reflection;
using System.Text.Json.Nodes;

namespace Articles.Functions.OpenApi;

/// <summary>Requests and what the app answers to them: one file a call, which the tests compare with the app.</summary>
internal static class ApiExamples
{
    /// <summary>The examples of a call.</summary>
    /// <param name="operation">The call's name.</param>
    public static IReadOnlyList<ApiExample> Of(string operation)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Examples.{operation}.json");
        return file is null ? [] : [.. JsonNode.Parse(file)!.AsArray().Select(e => Read(e!.AsObject()))];
    }

    private static ApiExample Read(JsonObject example) =>
        new(
            (string)example["request"]!,
            (string?)example["accept"],
            (int)example["status"]!,
            (string)example["mediaType"]!,
            example["answer"]!.DeepClone()
        );
}

/// <summary>A request and its answer.</summary>
/// <param name="Request">Method and address.</param>
/// <param name="Accept">The header of this name, or null.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="MediaType">The answer's media type.</param>
/// <param name="Answer">The answer: JSON, or a string of anything else.</param>
internal sealed record ApiExample(string Request, string? Accept, int Status, string MediaType, JsonNode Answer);
