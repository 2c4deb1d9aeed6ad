using System.Globalization;
using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// Makes exceptions of the service's errors: with its innermost code, and without its words, which may repeat what was
/// sent and would then stand in logs.
/// </summary>
internal static class LanguageErrors
{
    public const string UnreadableAnswer = "UnreadableAnswer";

    /// <summary>The exception of an answer that is an error.</summary>
    public static RequestFailedException Of(Response response)
    {
        var code = Code(response.Content.ToMemory().Span);
        return Of(response, code ?? response.Status.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The exception of an answer that is not what the reference says.</summary>
    public static RequestFailedException Unreadable(Response response) => Of(response, UnreadableAnswer);

    /// <summary>The exception of an answer, with a code.</summary>
    public static RequestFailedException Of(Response response, string code) =>
        new(response.Status, $"Azure AI Language answered {response.Status}: {code}.", code, null);

    private static string? Code(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, WireJson.Readable.ErrorAnswer)?.Error?.Innermost.Code;
        }
        catch (JsonException)
        {
            // A proxy's page, or a cut answer: its status says what there is to say.
            return null;
        }
    }
}
