using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class BlobEventsReaderTests
{
    private const string Created = "Microsoft.Storage.BlobCreated";

    [Theory]
    [InlineData("https://acct.blob.core.windows.net/in/dir/a%20b.json", "in", "dir/a b.json")]
    [InlineData("http://127.0.0.1:10000/devstoreaccount1/in/a.json", "in", "a.json")]
    public void A_created_blob_becomes_a_message(string url, string container, string blob)
    {
        using var json = Event(Created, url);

        var message = Assert.Single(BlobEventsReader.Read("F", json.RootElement));

        Assert.Equal(new BlobTriggerMessage("F", container, blob, "0x1"), message);
    }

    [Fact]
    public void A_deleted_blob_is_passed_over()
    {
        using var json = Event("Microsoft.Storage.BlobDeleted", "https://acct.blob.core.windows.net/in/a");

        Assert.Empty(BlobEventsReader.Read("F", json.RootElement));
    }

    [Fact]
    public void The_code_of_a_subscription_is_found()
    {
        using var json = JsonDocument.Parse(
            """[{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"c-1"}}]"""
        );

        Assert.Equal("c-1", BlobEventsReader.ValidationCode(json.RootElement));
    }

    private static JsonDocument Event(string type, string url) =>
        JsonDocument.Parse($$$"""[{"eventType":"{{{type}}}","data":{"url":"{{{url}}}","eTag":"0x1"}}]""");
}
