using Articles.LocalHost.Hosting.Blobs;

namespace Articles.LocalHost.Tests.Hosting.Blobs;

public sealed class BlobTriggerMessageTests
{
    private static readonly BlobTriggerMessage Message = new("Host.Functions.Take", "in", "目录/a b.json", "\"0x8D\"");

    [Fact]
    public void It_is_written_as_the_host_writes_it() =>
        Assert.Equal(
            """
            {
              "Type": "BlobTrigger",
              "FunctionId": "Host.Functions.Take",
              "BlobType": "BlockBlob",
              "ContainerName": "in",
              "BlobName": "目录/a b.json",
              "ETag": "\"0x8D\""
            }
            """,
            Message.ToJson(),
            ignoreLineEndingDifferences: true
        );

    [Fact]
    public void It_is_read_back() => Assert.Equal(Message, BlobTriggerMessage.Parse(Message.ToJson()));

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"FunctionId":"f","ContainerName":"c"}""")]
    public void What_is_no_message_is_refused(string text) =>
        Assert.Throws<FormatException>(() => BlobTriggerMessage.Parse(text));
}
