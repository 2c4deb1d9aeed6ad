using Articles.LocalHost.Hosting;
using Articles.LocalHost.Hosting.Configuration;

namespace Articles.LocalHost.Tests.Hosting.Configuration;

public sealed class SettingReferencesTests
{
    private static readonly SettingReferences Settings = new(
        new Dictionary<string, string>
        {
            ["A"] = "1",
            ["AzureWebJobsStore"] = "prefixed",
            ["Exact"] = "exact",
        }
    );

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("%A%", "1")]
    [InlineData("x%A%y%A%z", "x1y1z")]
    [InlineData("%NOT_SET_ANYWHERE%.", ".")]
    [InlineData("100%", "100%")]
    public void References_are_replaced(string text, string expected) => Assert.Equal(expected, Settings.Expand(text));

    [Theory]
    [InlineData("Exact", "exact")]
    [InlineData("Store", "prefixed")]
    public void A_connection_is_found_by_its_name_or_with_the_prefix(string name, string expected) =>
        Assert.Equal(expected, Settings.ConnectionString(name));

    [Fact]
    public void A_missing_connection_is_named() =>
        Assert.Contains(
            "Missing",
            Assert.Throws<HostStartException>(() => Settings.ConnectionString("Missing")).Message,
            StringComparison.Ordinal
        );
}
