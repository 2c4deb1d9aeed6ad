using System.Text.Json.Nodes;
using Articles.Infra.Tests.Support;

namespace Articles.Infra.Tests;

public sealed class EventTests
{
    [Fact]
    public async Task Each_blob_function_is_told_of_its_own_container()
    {
        var template = (await Bicep.BuildAsync("infra/events.bicep")).Json;
        var subscriptions = template["variables"]!["subscriptions"]!
            .AsArray()
            .Select(s => ((string)s!["function"]!, (string)s["container"]!));

        Assert.Equal(BlobFunctions().Order(), subscriptions.Order());
    }

    [Fact]
    public async Task A_subscription_lets_through_new_blobs_of_one_container_alone()
    {
        var subscription = (
            await Template.SingleAsync("Microsoft.EventGrid/systemTopics/eventSubscriptions", "infra/events.bicep")
        ).Properties;
        var filter = subscription["filter"]!;
        var destination = subscription["destination"]!;

        Assert.Equal(
            ["Microsoft.Storage.BlobCreated"],
            filter["includedEventTypes"]!.AsArray().Select(t => (string?)t)
        );
        Assert.Contains("/blobServices/default/containers/{0}/blobs/", (string?)filter["subjectBeginsWith"]);
        Assert.Equal("WebHook", (string?)destination["endpointType"]);
        Assert.Contains(
            "https://{0}/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}",
            (string?)destination["properties"]!["endpointUrl"]
        );
        Assert.Equal("EventGridSchema", (string?)subscription["eventDeliverySchema"]);
    }

    // The name of the function and the container of its path, from the app's own files.
    private static IEnumerable<(string, string)> BlobFunctions() =>
        Repository
            .Files("src/Articles.Functions/Triggers", "function.json")
            .Select(f => (Name: f.Split('/')[^2], Trigger: JsonNode.Parse(Repository.Read(f))!["bindings"]![0]!))
            .Where(f => (string?)f.Trigger["type"] == "blobTrigger")
            .Select(f => (f.Name, ((string)f.Trigger["path"]!).Split('/')[0]));
}
