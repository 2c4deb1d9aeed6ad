using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// What the client can be set to; retries, diagnostics and the transport are <see cref="ClientOptions"/>'.
/// </summary>
public class TextAnalyticsClientOptions : ClientOptions
{
    /// <summary>The version of the REST API.</summary>
    internal const string Version = "2024-11-01";

    /// <summary>The language of documents that name none.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>
    /// The longest that the service's <c>Retry-After</c> is waited for; an answer that asks for more is the last.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);
}
