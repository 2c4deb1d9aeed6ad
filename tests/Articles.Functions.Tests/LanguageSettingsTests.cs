using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Configuration;

namespace Articles.Functions.Tests;

public sealed class LanguageSettingsTests
{
    private static LanguageSettings? Read(string? endpoint, string? key = null) =>
        LanguageSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?> { ["Language:endpoint"] = endpoint, ["Language:key"] = key }
                )
                .Build()
        );

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_an_endpoint_there_are_none(string? endpoint) => Assert.Null(Read(endpoint, "secret"));

    [Theory]
    [InlineData("https://name.cognitiveservices.azure.com/", "secret")]
    [InlineData("https://name.cognitiveservices.azure.com", "")]
    [InlineData("http://127.0.0.1:5000", "secret")]
    public void A_resource_is_shown_a_key_or_a_token(string endpoint, string key)
    {
        var settings = Read(endpoint, key)!;

        Assert.Equal(key.Length == 0, settings.Key is null);
        Assert.NotNull(settings.CreateClient(new TextAnalyticsClientOptions()));
        Assert.DoesNotContain("secret", settings.ToString());
    }

    [Theory]
    [InlineData("http://name.cognitiveservices.azure.com")]
    [InlineData("name.cognitiveservices.azure.com")]
    public void Another_address_is_refused_without_saying_the_key(string endpoint)
    {
        var e = Assert.Throws<InvalidOperationException>(() => Read(endpoint, "secret"));

        Assert.DoesNotContain("secret", e.ToString());
    }
}
