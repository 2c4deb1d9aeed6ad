using System.Text;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Transactions;

public sealed class TransactionResponseTests
{
    private const string Start =
        "--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_2\r\n\r\n";
    private const string PartStart =
        "--changesetresponse_2\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";
    private const string End = "--changesetresponse_2--\r\n--batchresponse_1--\r\n";

    [Fact]
    public void A_parts_headers_are_its_own()
    {
        var parts = Read(
            Start
                + PartStart
                + "HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\nX-Two: a: b\r\n\r\n\r\n"
                + PartStart
                + "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n{}\r\n"
                + End
        );

        Assert.Equal([(204, "No Content"), (201, "Created")], parts.Select(part => (part.Status, part.ReasonPhrase)));
        Assert.Equal("W/\"1\"", parts[0].Headers.ETag.ToString());
        Assert.True(parts[0].Headers.TryGetValue("x-two", out var two));
        Assert.Equal("a: b", two);
        Assert.False(parts[1].Headers.Contains("ETag"));
        Assert.Equal("{}\r\n", parts[1].Content.ToString());
    }

    [Fact]
    public void An_error_is_the_failed_actions()
    {
        var e = Assert.Throws<TableTransactionFailedException>(() =>
            Read(
                Start
                    + PartStart
                    + "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n"
                    + """{"odata.error":{"code":"EntityAlreadyExists","message":{"value":"12:It is there."}}}"""
                    + "\r\n"
                    + End
            )
        );

        Assert.Equal((409, "EntityAlreadyExists", 12), (e.Status, e.ErrorCode, e.FailedTransactionActionIndex));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>no answer to a transaction</html>")]
    [InlineData(Start + PartStart + "HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData(Start + PartStart + "no status\r\n" + End)]
    public void What_is_no_answer_to_a_transaction_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => Read(content));

    private static List<Azure.Response> Read(string content) =>
        TransactionResponse.Read(Encoding.UTF8.GetBytes(content), clientRequestId: "1");
}
