namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class DeedIndicatorTests
{
    [Theory]
    [InlineData("新闻\n清河市火灾造成3人受伤。", "受伤")]
    [InlineData("新闻\n清河市法院判处李某有期徒刑3年。", "有期徒刑")]
    public void A_deed_names_its_figure(string text, string indicator) =>
        Assert.Equal(indicator, NamedArticle.Read(text, ("清河市", EntityCategory.Location))[^1].Indicator);
}
