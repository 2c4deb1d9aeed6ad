using Articles.Functions.Http.Limits;
using Microsoft.Extensions.Configuration;

namespace Articles.Functions.Tests.Http.Limits;

public sealed class WriteLimitSettingsTests
{
    [Fact]
    public void Without_settings_a_thousand_articles_go_up_at_once() =>
        Assert.True(Read(null, null) is { Burst: >= 1000, PerMinute: > 0 });

    [Fact]
    public void Settings_are_read() => Assert.Equal(new WriteLimitSettings(5, 7), Read("5", "7"));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_setting_that_is_none_is_named(string text) =>
        Assert.Contains("WriteLimit__burst", Assert.Throws<InvalidOperationException>(() => Read(text, null)).Message);

    private static WriteLimitSettings Read(string? burst, string? perMinute) =>
        WriteLimitSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("WriteLimit:burst", burst), new("WriteLimit:perMinute", perMinute)])
                .Build()
        );
}
