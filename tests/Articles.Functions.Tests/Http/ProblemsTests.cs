using Articles.Functions.Http;
using Azure;
using Azure.Identity;

namespace Articles.Functions.Tests.Http;

public sealed class ProblemsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(400, false)]
    [InlineData(401, true)]
    [InlineData(403, true)]
    [InlineData(404, false)]
    [InlineData(412, false)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    public void A_status_that_passes_is_an_outage(int status, bool isOutage) =>
        Assert.Equal(isOutage, Problems.IsStorageOutage(new RequestFailedException(status, "")));

    [Fact]
    public void So_is_an_identity_without_a_token()
    {
        Assert.True(Problems.IsStorageOutage(new CredentialUnavailableException("")));
        Assert.True(Problems.IsStorageOutage(new AggregateException(new AuthenticationFailedException(""))));
    }
}
