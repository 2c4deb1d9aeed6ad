using Articles.Analysis;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;

namespace Articles.AzureLanguage.Tests.Support;

/// <summary>Clients and analyzers over a server, with little patience.</summary>
internal static class Clients
{
    public static TextAnalyticsClient Client(LanguageServer server, string key = LanguageServer.Key) =>
        new(server.Endpoint, new AzureKeyCredential(key), Options());

    public static TextAnalyticsClientOptions Options() =>
        new()
        {
            DefaultLanguage = "zh-hans",
            LongestWait = TimeSpan.FromSeconds(3),
            Retry =
            {
                Mode = RetryMode.Fixed,
                Delay = TimeSpan.FromMilliseconds(1),
                MaxRetries = 2,
                NetworkTimeout = TimeSpan.FromSeconds(20),
            },
        };

    public static LanguageAnalyzer Analyzer(LanguageServer server, TimeSpan? limit = null) =>
        Analyzer(Client(server), limit);

    public static LanguageAnalyzer Analyzer(TextAnalyticsClient client, TimeSpan? limit = null) =>
        new(client, new EmbeddedAnalyzer())
        {
            PollingInterval = TimeSpan.FromMilliseconds(1),
            TimeLimit = limit ?? TimeSpan.FromMinutes(1),
        };
}
