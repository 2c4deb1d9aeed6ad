using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class KubernetesTests
{
    private static IReadOnlyList<JsonNode> Documents { get; } = Yaml.Documents("infra/kubernetes/articles.yaml");

    [Fact]
    public void It_scales_by_the_queue_of_the_host_id_that_the_image_sets()
    {
        var scaler = Kind("ScaledObject")["spec"]!;
        var trigger = scaler["triggers"]![0]!;
        var id = Repository.Read("Dockerfile").Split("AzureFunctionsWebHost__hostid=")[1].Split(' ')[0];

        Assert.Equal("azure-queue", (string?)trigger["type"]);
        Assert.Equal($"azure-webjobs-blobtrigger-{id}", (string?)trigger["metadata"]!["queueName"]);
        Assert.Equal("1", (string?)scaler["minReplicaCount"]);
    }

    [Fact]
    public void It_connects_by_identity_and_holds_no_secret()
    {
        var settings = Container()["env"]!.AsArray().Select(e => (string)e!["name"]!).ToList();

        Assert.Equal(
            [
                "AzureWebJobsStorage__accountName",
                "ArticleStorage__blobServiceUri",
                "ArticleStorage__queueServiceUri",
                "ArticleStorage__tableServiceUri",
            ],
            settings
        );
        Assert.DoesNotContain(Documents, d => (string?)d["kind"] == "Secret");
        Assert.Equal("azure-workload", (string?)Kind("TriggerAuthentication")["spec"]!["podIdentity"]!["provider"]);
    }

    [Fact]
    public void The_names_that_parts_find_each_other_by_are_the_same()
    {
        var deployment = Kind("Deployment")["spec"]!;

        Assert.Equal(
            (string?)Kind("ServiceAccount")["metadata"]!["name"],
            (string?)deployment["template"]!["spec"]!["serviceAccountName"]
        );
        Assert.Equal(
            (string?)deployment["template"]!["metadata"]!["labels"]!["app"],
            (string?)Kind("Service")["spec"]!["selector"]!["app"]
        );
        Assert.Equal(
            (string?)Kind("Deployment")["metadata"]!["name"],
            (string?)Kind("ScaledObject")["spec"]!["scaleTargetRef"]!["name"]
        );
        Assert.Equal("/", (string?)Container()["readinessProbe"]!["httpGet"]!["path"]);
    }

    private static JsonNode Container() => Kind("Deployment")["spec"]!["template"]!["spec"]!["containers"]![0]!;

    private static JsonNode Kind(string kind) => Assert.Single(Documents, d => (string?)d["kind"] == kind);
}
