using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class QueryEncodingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=%E4%B8%AD%F0%A0%AE%B7")]
    [InlineData("?q=100%&top=1")]
    [InlineData("?q=a+b%20c")]
    [InlineData("?name=%FF&q=a")]
    [InlineData("?q")]
    [InlineData("??q=%FF")]
    public void What_decodes_is_taken(string query) => Assert.True(QueryEncoding.IsUtf8(query, "q"));

    [Theory]
    [InlineData("?q=%FF")]
    [InlineData("?top=1&Q=%ED%A0%80")]
    [InlineData("?q=%E4%B8")]
    [InlineData("?q=a&q=%C3%28")]
    [InlineData("?%71=%FF")]
    public void What_does_not_decode_is_refused(string query) => Assert.False(QueryEncoding.IsUtf8(query, "q"));
}
