using Azure.Data.Tables;

namespace Articles.Tables.Tests.Queries;

public sealed class ContinuationTokenTests
{
    [Theory]
    [InlineData("1!8!QQ-- 1!8!Qg--", "1!8!QQ--", "1!8!Qg--")]
    [InlineData("1!8!QQ-- ", "1!8!QQ--", null)]
    [InlineData("1!8!QQ--", "1!8!QQ--", null)]
    public void A_token_has_one_key_or_two(string token, string partitionKey, string? rowKey) =>
        Assert.Equal(new ContinuationToken(partitionKey, rowKey), ContinuationToken.Parse(token));
}
