using System.Text;
using Articles.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Articles.Functions.Tests;

public sealed class ServicesTests
{
    [Theory]
    [InlineData(null, "软体")]
    [InlineData("", "软体")]
    [InlineData("false", "软体")]
    [InlineData("true", "软件")]
    public async Task The_setting_decides_whose_words_the_text_has(string? setting, string word)
    {
        await using var services = Configured(setting);

        var text = services
            .GetRequiredService<ArticleNormalizer>()
            .Normalize(Encoding.UTF8.GetBytes("這套軟體很好用。"));

        Assert.Equal($"这套{word}很好用。", text.Article?.Text);
    }

    [Fact]
    public void Any_other_value_is_refused_with_the_settings_name() =>
        Assert.Contains(
            "MainlandVocabulary",
            Assert.Throws<InvalidOperationException>(() => Configured("yes")).Message
        );

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://name.cognitiveservices.azure.com")]
    public void A_language_service_at_no_address_stops_the_start(string endpoint)
    {
        var settings = new Dictionary<string, string?> { ["Language:endpoint"] = endpoint };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

        Assert.Contains(
            "Language__endpoint",
            Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddAnalyzer(configuration)).Message
        );
    }

    private static ServiceProvider Configured(string? setting)
    {
        var settings = new Dictionary<string, string?> { ["MainlandVocabulary"] = setting };
        var services = new ServiceCollection();
        services.AddProcessing(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return services.BuildServiceProvider();
    }
}
