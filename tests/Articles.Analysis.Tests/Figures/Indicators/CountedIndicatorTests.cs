namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class CountedIndicatorTests
{
    [Theory]
    [InlineData("新闻\n产值实现12%的增长。", "产值")]
    [InlineData("新闻\n出口有望录得5%的增幅。", "出口增幅")]
    // The number of people is the team's.
    [InlineData("新闻\n研发团队只有5个人。", "研发团队人数")]
    [InlineData("新闻\n清河市引进5名工程师。", "工程师")]
    public void What_stands_behind_a_quantity_is_counted(string text, string indicator) =>
        Assert.Equal(indicator, NamedArticle.Read(text, ("清河市", EntityCategory.Location))[^1].Indicator);
}
