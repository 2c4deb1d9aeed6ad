using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("见https://tv.sample.com/a/Page12.shtml。", "Page12", true)]
    [InlineData("见https://tv.sample.com/a，TrustX平台。", "TrustX", false)]
    [InlineData("TrustX平台见https://tv.sample.com。", "TrustX", false)]
    public void What_an_address_reaches_over_is_of_it(string text, string word, bool expected) =>
        Assert.Equal(expected, WebAddress.Holds(text, text.IndexOf(word, StringComparison.Ordinal)));
}
