using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class SecurityTests
{
    [Fact]
    public async Task The_storage_account_knows_no_keys_and_nothing_public()
    {
        var account = (await Template.SingleAsync("Microsoft.Storage/storageAccounts")).Properties;

        Assert.False((bool)account["allowSharedKeyAccess"]!);
        Assert.False((bool)account["allowBlobPublicAccess"]!);
        Assert.False((bool)account["allowCrossTenantReplication"]!);
        Assert.True((bool)account["defaultToOAuthAuthentication"]!);
        Assert.True((bool)account["supportsHttpsTrafficOnly"]!);
        Assert.Equal("TLS1_2", (string?)account["minimumTlsVersion"]);
    }

    [Fact]
    public async Task Every_container_is_private_and_those_of_the_app_are_there()
    {
        var containers = (await Template.ResourcesAsync())
            .Where(r => r.Type.EndsWith("blobServices/containers", StringComparison.Ordinal))
            .ToList();

        Assert.All(containers, c => Assert.Equal("None", (string?)c.Properties["publicAccess"]));
        foreach (var name in (string[])["articles", "normalized", "app-package"])
        {
            Assert.Single(containers, c => ((string)c.Json["name"]!).Contains($"'{name}'", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_app_takes_https_alone_and_no_passwords()
    {
        var app = (await Template.SingleAsync("Microsoft.Web/sites")).Properties;

        Assert.True((bool)app["httpsOnly"]!);
        Assert.Equal("1.2", (string?)app["siteConfig"]!["minTlsVersion"]);
        Assert.Equal("1.2", (string?)app["siteConfig"]!["scmMinTlsVersion"]);
        Assert.Equal("Disabled", (string?)app["siteConfig"]!["ftpsState"]);
        var passwords = (await Template.ResourcesAsync())
            .Where(r => r.Type == "Microsoft.Web/sites/basicPublishingCredentialsPolicies")
            .ToList();
        Assert.Equal(2, passwords.Count);
        Assert.All(passwords, p => Assert.False((bool)p.Properties["allow"]!));
    }

    [Fact]
    public async Task The_app_deploys_and_connects_by_its_identity_alone()
    {
        var app = await Template.SingleAsync("Microsoft.Web/sites");
        var storage = app.Properties["functionAppConfig"]!["deployment"]!["storage"]!;
        var settings = (await Template.SingleAsync("Microsoft.Web/sites/config")).Text;

        Assert.Equal("UserAssigned", (string?)app.Json["identity"]!["type"]);
        Assert.Equal("UserAssignedIdentity", (string?)storage["authentication"]!["type"]);
        foreach (
            var name in (string[])
                [
                    "AzureWebJobsStorage__accountName",
                    "AzureWebJobsStorage__credential",
                    "AzureWebJobsStorage__clientId",
                    "ArticleStorage__blobServiceUri",
                    "ArticleStorage__queueServiceUri",
                    "ArticleStorage__tableServiceUri",
                    "ArticleStorage__credential",
                    "ArticleStorage__clientId",
                    "Language__endpoint",
                    "Language__clientId",
                    "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
                ]
        )
        {
            Assert.Contains(name, settings, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Microsoft.Insights/components", "DisableLocalAuth")]
    [InlineData("Microsoft.CognitiveServices/accounts", "disableLocalAuth")]
    public async Task What_could_be_called_with_a_key_takes_identities_alone(string type, string property) =>
        Assert.True((bool)(await Template.SingleAsync(type)).Properties[property]!);

    [Fact]
    public async Task Only_the_key_that_event_grid_shows_is_read_and_it_leaves_by_no_output()
    {
        var main = (await Bicep.BuildAsync("infra/main.bicep")).Output;
        var events = await Bicep.BuildAsync("infra/events.bicep");

        foreach (var secret in (string[])["listKeys", "AccountKey", "SharedAccess", "listAccountSas", "newGuid"])
        {
            Assert.DoesNotContain(secret, main, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(2, events.Output.Split("listKeys").Length);
        Assert.Null(events.Json["outputs"]);
    }

    [Fact]
    public void No_parameter_is_a_secret() =>
        Assert.All(
            Repository.Files("infra", "*.bicep"),
            f => Assert.DoesNotContain("@secure", Repository.Read(f), StringComparison.Ordinal)
        );
}
