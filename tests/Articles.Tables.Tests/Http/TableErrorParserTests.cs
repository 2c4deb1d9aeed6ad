using System.Text;
using Azure.Data.Tables;

namespace Articles.Tables.Tests.Http;

public sealed class TableErrorParserTests
{
    [Theory]
    [InlineData("""{"odata.error":{"code":"A","message":{"lang":"en-US","value":"m"}}}""")]
    [InlineData("\uFEFF {\"odata.error\":{\"code\":\"A\",\"message\":{\"lang\":\"en-US\",\"value\":\"m\"}}}")]
    [InlineData("""{"error":{"code":"A","message":"m"}}""")]
    [InlineData("""<?xml version="1.0"?><Error><Code>A</Code><Message>m</Message></Error>""")]
    [InlineData("""<m:error xmlns:m="x"><m:code>A</m:code><m:message xml:lang="en-US">m</m:message></m:error>""")]
    public void Code_and_message_are_read(string body)
    {
        var error = TableErrorParser.Read(Encoding.UTF8.GetBytes(body));

        Assert.Equal(("A", "m"), (error?.Code, error?.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bad Gateway")]
    [InlineData("<html><body>Bad Gateway</body></html>")]
    [InlineData("""{"odata.error":{"code":"A","message":{"la""")]
    [InlineData("{}")]
    public void Any_other_body_is_no_error(string body) =>
        Assert.Null(TableErrorParser.Read(Encoding.UTF8.GetBytes(body)));
}
