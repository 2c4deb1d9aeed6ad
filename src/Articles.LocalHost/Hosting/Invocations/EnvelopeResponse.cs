using System.Text;
using System.Text.Json;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Hosting.Invocations;

/// <summary>Judges the handler's answer to an envelope.</summary>
internal static class EnvelopeResponse
{
    /// <summary>
    /// Only a 2xx with a JSON object is a success; a 2xx without a result is worse than a failure, since the host
    /// then waits for one until the function's time is over.
    /// </summary>
    public static async Task<InvocationOutcome> JudgeAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        if (!response.IsSuccessStatusCode)
        {
            return InvocationOutcome.Failure($"the handler answered {(int)response.StatusCode}");
        }
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
        {
            return InvocationOutcome.Stuck($"the handler answered {(int)response.StatusCode} with an empty body");
        }
        var type = response.Content.Headers.ContentType;
        if (type?.MediaType is not ("application/json" or "text/json"))
        {
            return InvocationOutcome.Failure(
                $"the handler answered with the unsupported media type '{type?.MediaType}'"
            );
        }
        try
        {
            using var json = JsonDocument.Parse(Decode(body, type.CharSet));
            return Judge(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return InvocationOutcome.Failure($"the handler's answer is not JSON: {error.Message}");
        }
    }

    private static InvocationOutcome Judge(JsonElement result)
    {
        if (result.ValueKind == JsonValueKind.Null)
        {
            return InvocationOutcome.Stuck("the handler answered null");
        }
        if (result.ValueKind != JsonValueKind.Object)
        {
            return InvocationOutcome.Failure("the handler's answer is no JSON object");
        }
        if (result.Member("Outputs") is { ValueKind: not JsonValueKind.Object })
        {
            return InvocationOutcome.Failure("Outputs is no JSON object");
        }
        if (result.Member("Logs") is not { } logs)
        {
            return InvocationOutcome.Success([]);
        }
        var isList =
            logs.ValueKind == JsonValueKind.Array
            && logs.EnumerateArray().All(line => line.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array));
        return isList
            ? InvocationOutcome.Success(result.Texts("Logs"))
            : InvocationOutcome.Failure("Logs is no JSON array of strings");
    }

    private static string Decode(byte[] body, string? charset)
    {
        var encoding = charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset.Trim('"'));
        return encoding.GetString(body).TrimStart('\uFEFF');
    }
}
