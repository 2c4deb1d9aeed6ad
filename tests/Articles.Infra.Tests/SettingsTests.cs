using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

/// <summary>
/// Provisioning writes the app's settings whole: one that the template lacks could only be made by hand, and would go.
/// </summary>
public sealed class SettingsTests
{
    // A language worker, connection strings and keys, for which Azure has identities.
    private static readonly string[] s_local =
    [
        "FUNCTIONS_WORKER_RUNTIME",
        "AzureWebJobsStorage",
        "ArticleStorage",
        "Language__key",
    ];

    private static JsonObject Sample { get; } =
        JsonNode.Parse(Repository.Read("local.settings.sample.json"))!["Values"]!.AsObject();

    [Fact]
    public async Task The_template_has_every_setting_that_the_app_has_locally()
    {
        var settings = (await Template.SingleAsync("Microsoft.Web/sites/config")).Text;
        var names = Sample.Select(s => s.Key).Except(s_local).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name, settings, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("WriteLimit__burst", "writeBurst")]
    [InlineData("WriteLimit__perMinute", "writesPerMinute")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "telemetryEndpoint")]
    public async Task A_default_is_the_same_locally_and_on_Azure(string setting, string parameter)
    {
        var parameters = (await Bicep.BuildAsync("infra/main.bicep")).Json["parameters"]!;

        Assert.Equal((string?)Sample[setting], parameters[parameter]!["defaultValue"]!.ToString());
    }

    [Fact]
    public async Task What_Azure_would_refuse_is_refused_before_anything_is_made()
    {
        var parameters = (await Bicep.BuildAsync("infra/main.bicep")).Json["parameters"]!;
        var workspace = await Template.SingleAsync("Microsoft.OperationalInsights/workspaces");

        Assert.Equal("[2048,4096]", parameters["instanceMemoryMB"]!["allowedValues"]!.ToJsonString());
        Assert.Equal(-1, (int)parameters["logDailyCapGB"]!["minValue"]!);
        // Nothing a day is neither a limit nor none.
        Assert.Contains(
            "equals(parameters('dailyCapGB'), 0), fail(",
            (string?)workspace.Properties["workspaceCapping"]!["dailyQuotaGb"],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("docs/operations.md")]
    [InlineData("docs/security.md")]
    public void A_document_names_variables_that_there_are(string document)
    {
        var variables = Repository.Read("infra/main.bicepparam") + Repository.Read("infra/main.bicep");
        var named = Repository
            .Read(document)
            .Split('`')
            .Where(w => w.StartsWith("ARTICLES_", StringComparison.Ordinal))
            .Where(w => w.All(c => char.IsAsciiLetterUpper(c) || c == '_'))
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.Contains(n, variables, StringComparison.Ordinal));
    }
}
