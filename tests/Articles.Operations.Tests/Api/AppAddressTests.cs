using Articles.Operations.Api;

namespace Articles.Operations.Tests.Api;

public sealed class AppAddressTests
{
    [Theory]
    [InlineData("https://name.azurewebsites.net", true)]
    [InlineData("http://localhost:7071", true)]
    [InlineData("http://127.0.0.1:7071", true)]
    [InlineData("http://name.azurewebsites.net", false)]
    [InlineData("ftp://name.azurewebsites.net", false)]
    [InlineData("name.azurewebsites.net", false)]
    public void A_key_is_sent_by_https_or_on_this_machine(string text, bool isTaken) =>
        Assert.Equal(isTaken, AppAddress.TryParse(text, out _));
}
