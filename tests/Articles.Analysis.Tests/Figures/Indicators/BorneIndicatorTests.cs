namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class BorneIndicatorTests
{
    [Theory]
    // The next part of the same measure.
    [InlineData("新闻\n一线城市房价上涨0.4%，二线城市上涨0.2%。", "二线城市房价")]
    // The next place has what was counted of the one before.
    [InlineData("新闻\n清河市客流30万人次，河口县5万人次。", "客流")]
    public void A_name_or_a_part_bears_what_was_measured_before(string text, string indicator) =>
        Assert.Equal(
            indicator,
            NamedArticle
                .Read(text, ("清河市", EntityCategory.Location), ("河口县", EntityCategory.Location))[^1]
                .Indicator
        );
}
