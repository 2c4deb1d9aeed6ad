using Articles.Text.Furniture;

namespace Articles.Text.Tests.Furniture;

public sealed class PageHeadTests
{
    [Theory]
    [InlineData("首页 > 要闻", true)]
    [InlineData("首页上线", false)]
    public void An_arrow_leads_from_the_front_page_to_the_article(string line, bool expected) =>
        Assert.Equal(expected, PageHead.IsNavigation(line));
}
