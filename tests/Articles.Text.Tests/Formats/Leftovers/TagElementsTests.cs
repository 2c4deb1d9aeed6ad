using Articles.Text.Formats.Leftovers;

namespace Articles.Text.Tests.Formats.Leftovers;

public sealed class TagElementsTests
{
    [Theory]
    [InlineData("p", TagForm.Line)]
    [InlineData("BR", TagForm.Line)]
    [InlineData("span", TagForm.Inline)]
    [InlineData("o:p", TagForm.Inline)]
    [InlineData("td", TagForm.Cell)]
    [InlineData("style", TagForm.Hidden)]
    public void Knows_the_elements(string name, object form) => Assert.Equal((TagForm)form, TagElements.FormOf(name));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("T")]
    public void Knows_no_others(string name) => Assert.Null(TagElements.FormOf(name));
}
