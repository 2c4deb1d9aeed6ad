using Articles.Text.Facts;

namespace Articles.Text.Tests.Facts;

public sealed class MediumTests
{
    [Theory]
    [InlineData("城北日报", true)]
    [InlineData("临江网", true)]
    [InlineData("城北财经", true)]
    [InlineData("财经", false)]
    [InlineData("图书馆开放", false)]
    [InlineData("他说，这是日报", false)]
    [InlineData("", false)]
    public void A_medium_is_known_by_its_end(string name, bool expected) => Assert.Equal(expected, Medium.Is(name));
}
