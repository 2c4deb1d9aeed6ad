using AngleSharp.Html.Parser;
using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class HtmlElementsTests
{
    [Theory]
    [InlineData("<p>新馆</p>", false)]
    [InlineData("<p hidden>新馆</p>", true)]
    [InlineData("<p style='display: none'>新馆</p>", true)]
    [InlineData("<p style='font-size:0'>新馆</p>", true)]
    [InlineData("<p style='font-size:0.9em'>新馆</p>", false)]
    // What the author took back.
    [InlineData("<p style='text-decoration: line-through'>新馆</p>", true)]
    [InlineData("<del>新馆</del>", true)]
    public void What_is_none_of_the_text_is_hidden(string html, bool expected) =>
        Assert.Equal(expected, HtmlElements.IsHidden(new HtmlParser().ParseDocument(html).Body!.FirstElementChild!));
}
