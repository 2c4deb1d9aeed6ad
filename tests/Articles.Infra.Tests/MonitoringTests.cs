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
    public async Task The_readme_counts_the_alerts_and_their_price()
    {
        var count = (await RulesAsync()).Count;
        var word = ((string[])["no", "one", "two", "three", "four", "five", "six", "seven", "eight"])[count];
        var price = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{0.5 * count:F2}");
        var readme = Repository.Read("infra/README.md");

        Assert.Contains($"| {word} alerts, ", readme, StringComparison.Ordinal);
        Assert.Contains(
            $"| {word} alert rules, every 15 minutes | $0.50 each | | {price} | | {price} |",
            readme,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_alerts_wait_for_what_the_timer_writes()
    {
        var rules = await RulesAsync();
        var standstill = Assert.Single(rules, r => r.Name == "standstill");
        var oldest = Assert.Single(rules, r => r.Name == "oldest-unprocessed");

        Assert.Contains("has \"Reconciled\"", standstill.Query, StringComparison.Ordinal);
        Assert.Contains("\"OldestSeconds\":", oldest.Query, StringComparison.Ordinal);
        Assert.Contains(
            Messages(),
            m => m.StartsWith("Reconciled {", StringComparison.Ordinal) && m.Contains("{OldestSeconds}")
        );
    }

    [Fact]
    public void The_workbook_counts_what_the_handler_writes()
    {
        var workbook = Repository.Read("infra/modules/dashboard.json");

        Assert.Contains("(Analyzed|Rejected) ", workbook, StringComparison.Ordinal);
        foreach (var word in (string[])["Analyzed ", "Rejected "])
        {
            Assert.Contains(Messages(), m => m.StartsWith(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_handlers_console_is_logged_as_information_which_the_alert_on_a_standstill_needs()
    {
        var levels = System.Text.Json.Nodes.JsonNode.Parse(Repository.Read("host.json"))!["logging"]!["logLevel"]!;

        Assert.NotEmpty(await RulesAsync());
        Assert.Equal("Information", (string?)levels["Host.Function.Console"]);
    }

    // The texts of the handler's log lines.
    private static IEnumerable<string> Messages() =>
        Repository
            .Files("src/Articles.Functions/Processing", "*.cs")
            .SelectMany(f => Repository.Read(f).Split("Message = \"").Skip(1).Select(m => m.Split('"')[0]));

    private static async Task<IReadOnlyList<(string Name, string Title, string Query)>> RulesAsync()
    {
        var rules = await Template.VariableAsync("alerts", "rules");
        return [.. rules.AsArray().Select(r => ((string)r!["name"]!, (string)r["title"]!, (string)r["query"]!))];
    }
}
