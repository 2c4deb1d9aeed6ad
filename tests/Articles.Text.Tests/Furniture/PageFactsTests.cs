using Articles.Text.Furniture;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Furniture;

public sealed class PageFactsTests
{
    [Theory]
    [InlineData("时间：2024-05-06\n来源：城北日报", true)]
    // When a meeting was, and where.
    [InlineData("时间：2024-05-06\n地点：城北图书馆", false)]
    [InlineData("老图书馆重新开放\n很好。", false)]
    public void A_date_is_the_page_s_unless_a_place_stands_below(string text, bool expected) =>
        Assert.Equal(expected, PageFacts.Are(text, new TextLines(text), 0));
}
