using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class WorkflowTests
{
    private const string Path = ".github/workflows/deploy.yml";

    private static JsonNode Workflow { get; } = Yaml.Documents(Path)[0];

    private static IEnumerable<JsonNode> Steps =>
        Workflow["jobs"]!.AsObject().SelectMany(j => j.Value!["steps"]!.AsArray().Select(s => s!));

    [Fact]
    public void Every_action_is_pinned_to_a_commit()
    {
        var actions = Steps.Select(s => (string?)s["uses"]).OfType<string>().ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, a => Assert.Matches("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$", a));
    }

    [Fact]
    public void There_are_no_secrets() =>
        Assert.DoesNotContain("secrets.", Repository.Read(Path), StringComparison.Ordinal);

    [Fact]
    public void Only_the_job_that_deploys_may_ask_for_a_token_and_only_from_main()
    {
        var (build, deploy) = (Workflow["jobs"]!["build"]!, Workflow["jobs"]!["deploy"]!);

        Assert.Equal("""{"contents":"read"}""", Workflow["permissions"]!.ToJsonString());
        Assert.Null(build["permissions"]);
        Assert.Equal("write", (string?)deploy["permissions"]!["id-token"]);
        Assert.Equal("build", (string?)deploy["needs"]);
        Assert.StartsWith("github.ref == 'refs/heads/main'", (string?)deploy["if"]);
        Assert.Equal("production", (string?)deploy["environment"]);
    }

    [Fact]
    public void Every_variable_that_the_parameters_are_read_from_is_handed_on()
    {
        var handedOn = Workflow["jobs"]!["deploy"]!["env"]!.AsObject();
        var read = Repository
            .Read("infra/main.bicepparam")
            .Split("readEnvironmentVariable('")
            .Skip(1)
            .Select(t => t.Split('\'')[0])
            .ToList();

        Assert.NotEmpty(read);
        Assert.All(read, name => Assert.Equal("${{ vars." + name + " }}", (string?)handedOn[name]));
        Assert.Equal("AZURE_SUBSCRIPTION_ID", Assert.Single(handedOn, v => !read.Contains(v.Key)).Key);
    }

    // Empty, it would be no number and no truth value, and the parameter's default would not be taken.
    [Fact]
    public void A_variable_that_is_not_set_is_not_there_when_the_parameters_are_read()
    {
        var commands = Steps.Select(s => (string?)s["run"]).OfType<string>();
        var command = Assert.Single(commands, c => c.Contains("main.bicepparam", StringComparison.Ordinal));

        Assert.StartsWith("for name in ${!ARTICLES_*}; do [ -n \"${!name}\" ] || unset", command);
    }

    [Fact]
    public void It_runs_the_scripts_that_are_there()
    {
        var commands = string.Join('\n', Steps.Select(s => (string?)s["run"]).OfType<string>());

        foreach (
            var script in (string[])
                [".ci/run", "infra/hooks/publish.sh", "infra/hooks/subscribe.sh", "infra/main.bicepparam"]
        )
        {
            Assert.Contains(script, commands, StringComparison.Ordinal);
            Assert.True(File.Exists(Repository.PathOf(script)), script);
        }
    }
}
