using Azure;
using Azure.Identity;

namespace Articles.Functions.Tests;

public sealed class StorageOutageTests
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
        Assert.Equal(isOutage, StorageOutage.Is(new RequestFailedException(status, "")));

    [Fact]
    public void So_is_an_identity_without_a_token()
    {
        Assert.True(StorageOutage.Is(new CredentialUnavailableException("")));
        Assert.True(StorageOutage.Is(new AggregateException(new AuthenticationFailedException(""))));
    }

    [Fact]
    public void A_fault_of_our_own_is_none() => Assert.False(StorageOutage.Is(new InvalidDataException()));
}
