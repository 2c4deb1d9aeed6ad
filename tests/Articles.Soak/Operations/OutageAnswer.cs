using System.Net;

namespace Articles.Soak.Operations;

/// <summary>How the API says that the storage is away: 503, a problem in JSON, and when to come again.</summary>
internal static class OutageAnswer
{
    /// <summary>What is wrong with an answer that is to say so; null where nothing is.</summary>
    public static string? Flaw(HttpResponseMessage answer) =>
        answer.StatusCode != HttpStatusCode.ServiceUnavailable ? $"the status is {(int)answer.StatusCode}."
        : answer.Content.Headers.ContentType?.MediaType != "application/problem+json"
            ? $"503 as {answer.Content.Headers.ContentType}."
        : answer.Headers.RetryAfter?.Delta is null ? "503 without Retry-After."
        : null;
}
