using System.Text;
using Articles.Storage.Poison;

namespace Articles.Storage.Tests.Poison;

public sealed class PoisonedBlobTests
{
    private const string Message =
        """{"Type":"BlobTrigger","FunctionId":"Host.Functions.F","ContainerName":"articles","BlobName":"新闻/一.txt"}""";

    [Fact]
    public void A_message_is_read_in_base64_and_plain()
    {
        var expected = new PoisonedBlob("Host.Functions.F", "articles", "新闻/一.txt");

        Assert.Equal(expected, PoisonedBlob.Parse(Message));
        Assert.Equal(expected, PoisonedBlob.Parse(Convert.ToBase64String(Encoding.UTF8.GetBytes(Message))));
        Assert.Equal(ArticleId.FromName("新闻/一.txt"), expected.ArticleId);
    }

    [Fact]
    public void A_message_says_of_which_version_of_an_upload_it_is()
    {
        var message = Message.Replace("\"BlobName\"", "\"ETag\":\"\\\"0x1\\\"\",\"BlobName\"");

        Assert.Equal("0x1", PoisonedBlob.Parse(message)!.UploadETag);
        Assert.Null(PoisonedBlob.Parse(message.Replace("articles", "normalized"))!.UploadETag);
    }

    [Theory]
    [InlineData("normalized", "0123456789abcdefghjkmnpqrs.json", "0123456789abcdefghjkmnpqrs")]
    [InlineData("normalized", "notes.txt", null)]
    [InlineData("normalized", "2024/notes.json", null)]
    [InlineData("elsewhere", "a.json", null)]
    public void A_blob_of_ours_names_its_article(string container, string name, string? id) =>
        Assert.Equal(id, new PoisonedBlob("Host.Functions.F", container, name).ArticleId);

    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"FunctionId":1,"ContainerName":"articles","BlobName":"a"}""")]
    [InlineData("not base64, not JSON")]
    public void Another_text_is_none(string message) => Assert.Null(PoisonedBlob.Parse(message));
}
