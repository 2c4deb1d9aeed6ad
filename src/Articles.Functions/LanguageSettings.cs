using Azure;
using Azure.AI.TextAnalytics;

namespace Articles.Functions;

/// <summary>
/// The settings <c>Language__endpoint</c>, <c>Language__key</c> and <c>Language__clientId</c>: where Azure AI Language is
/// and whether it is shown a key or a token of the app's identity (system-assigned, or the user-assigned one of that
/// client id).
/// </summary>
internal sealed record LanguageSettings(Uri Endpoint, string? Key, string? ClientId)
{
    private const string Section = "Language";

    /// <summary>The settings; null where they name no resource.</summary>
    /// <exception cref="InvalidOperationException">They name one by what is no https address.</exception>
    public static LanguageSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section.Text("endpoint") is not { } text)
        {
            return null;
        }

        return
            Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            && (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
            ? new LanguageSettings(endpoint, section.Text("key"), section.Text("clientId"))
            : throw new InvalidOperationException(
                "The setting Language__endpoint must be an https address such as https://NAME.cognitiveservices.azure.com."
            );
    }

    public TextAnalyticsClient CreateClient(TextAnalyticsClientOptions options) =>
        Key is not null
            ? new TextAnalyticsClient(Endpoint, new AzureKeyCredential(Key), options)
            : new TextAnalyticsClient(Endpoint, SettingText.Identity(ClientId), options);

    // A record would print its members, and one of them is a secret.
    public override string ToString() => $"{Section} {Endpoint}";
}
