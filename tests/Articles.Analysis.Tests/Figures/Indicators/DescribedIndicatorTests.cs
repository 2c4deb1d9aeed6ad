namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class DescribedIndicatorTests
{
    [Theory]
    [InlineData("新闻\n清河市建成长200米的桥梁3座。", "桥梁")]
    public void An_attribute_is_parted_from_what_is_counted(string text, string indicator) =>
        Assert.Equal(indicator, NamedArticle.Read(text, ("清河市", EntityCategory.Location))[^1].Indicator);
}
