using Articles.Packaging.Checks;
using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class HandlerRoutesTests
{
    [Fact]
    public void Only_a_slash_and_one_capitalized_word_is_a_route()
    {
        var routes = HandlerRoutes.Read(typeof(Routes).Assembly.Location);

        Assert.Equal(["EachMinute", "TakeBlob"], routes.Order(StringComparer.Ordinal));
        Assert.All(routes, r => Assert.Contains("/" + r, Routes.OfTheHandler));
    }
}
