using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class AzureYamlTests
{
    private static JsonNode File { get; } = Yaml.Documents("azure.yaml")[0];

    private static JsonNode Service { get; } = File["services"]!["articles"]!;

    [Fact]
    public void The_app_is_a_folder_that_is_published_before_it_is_packed()
    {
        Assert.Equal("function", (string?)Service["host"]);
        Assert.Equal("custom", (string?)Service["language"]);
        var folder = (string)Service["dist"]!;

        foreach (var script in (string[])["infra/hooks/publish.sh", "infra/hooks/publish.ps1"])
        {
            var text = Repository.Read(script);
            Assert.Contains(folder, text, StringComparison.Ordinal);
            Assert.Contains("-r linux-x64", text, StringComparison.Ordinal);
            Assert.Contains("-p:BlobTriggerSource=EventGrid", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("prepackage", "publish")]
    [InlineData("postdeploy", "subscribe")]
    public void A_hook_has_a_script_for_each_system(string hook, string script)
    {
        var hooks = Service["hooks"]![hook]!;

        Assert.Contains($"infra/hooks/{script}.sh", (string?)hooks["posix"]!["run"]);
        Assert.Contains($"infra/hooks/{script}.ps1", (string?)hooks["windows"]!["run"]);
        Assert.True(System.IO.File.Exists(Repository.PathOf($"infra/hooks/{script}.sh")));
        Assert.True(System.IO.File.Exists(Repository.PathOf($"infra/hooks/{script}.ps1")));
    }

    [Fact]
    public async Task What_the_scripts_read_is_what_the_template_puts_out()
    {
        var outputs = (await Bicep.BuildAsync("infra/main.bicep")).Json["outputs"]!.AsObject();

        foreach (var name in (string[])["AZURE_RESOURCE_GROUP", "ARTICLES_APP_NAME", "ARTICLES_EVENT_TOPIC"])
        {
            Assert.True(outputs.ContainsKey(name), name);
            Assert.Contains($"${name}", Repository.Read("infra/hooks/subscribe.sh"), StringComparison.Ordinal);
            Assert.Contains($"$env:{name}", Repository.Read("infra/hooks/subscribe.ps1"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_app_carries_the_tag_that_the_service_is_found_by()
    {
        var app = await Template.SingleAsync("Microsoft.Web/sites");

        Assert.Contains("azd-service-name", app.Text, StringComparison.Ordinal);
        Assert.Single(File["services"]!.AsObject(), s => s.Key == "articles");
    }
}
