using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class MonitoringTests
{
    [Fact]
    public async Task Everything_that_has_diagnostics_sends_them()
    {
        var settings = (await Template.ResourcesAsync())
            .Where(r => r.Type == "Microsoft.Insights/diagnosticSettings")
            .ToList();

        Assert.All(settings, s => Assert.NotNull(s.Properties["workspaceId"]));
        Assert.All(settings, s => Assert.True((bool)s.Properties["logs"]![0]!["enabled"]!));
        foreach (
            var (type, category) in ((string, string)[])
                [
                    ("blobServices", "StorageWrite"),
                    ("blobServices", "StorageDelete"),
                    ("queueServices", "StorageWrite"),
                    ("tableServices", "StorageDelete"),
                    ("Microsoft.Web/sites", "FunctionAppLogs"),
                    ("Microsoft.EventGrid/systemTopics", "DeliveryFailures"),
                    ("Microsoft.CognitiveServices/accounts", "Audit"),
                ]
        )
        {
            Assert.Single(
                settings,
                s => ((string)s.Json["scope"]!).Contains(type) && s.Text.Contains($"\"{category}\"")
            );
        }
    }

    [Fact]
    public async Task Each_alert_is_explained()
    {
        var manual = Repository.Read("docs/operations.md");

        foreach (var rule in await RulesAsync())
        {
            Assert.Contains($"### {rule.Title}", manual, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_alert_on_a_standstill_waits_for_what_the_timer_says()
    {
        var rule = Assert.Single(await RulesAsync(), r => r.Name == "standstill");

        Assert.Contains("has \"Reconciled\"", rule.Query, StringComparison.Ordinal);
        Assert.Contains(
            Repository.Files("src/Articles.Functions/Processing", "*.cs"),
            f => Repository.Read(f).Contains("\"Reconciled {", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_alerts_and_the_workbook_ask_for_the_names_that_the_app_measures_by()
    {
        var queries = string.Join('\n', (await RulesAsync()).Select(r => r.Query));
        Assert.Contains("\"articles.oldest_unprocessed.age\"", queries, StringComparison.Ordinal);
        var workbook = Repository.Read("infra/modules/dashboard.json");

        foreach (var name in (string[])["articles.oldest_unprocessed.age", "articles.rejected", "articles.analyzed"])
        {
            Assert.Contains(name, workbook, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_handlers_console_is_logged_as_information_which_the_alert_on_a_standstill_needs()
    {
        var levels = System.Text.Json.Nodes.JsonNode.Parse(Repository.Read("host.json"))!["logging"]!["logLevel"]!;

        Assert.NotEmpty(await RulesAsync());
        Assert.Equal("Information", (string?)levels["Host.Function.Console"]);
    }

    private static async Task<IReadOnlyList<(string Name, string Title, string Query)>> RulesAsync()
    {
        var rules = await Template.VariableAsync("alerts", "rules");
        return [.. rules.AsArray().Select(r => ((string)r!["name"]!, (string)r["title"]!, (string)r["query"]!))];
    }
}
