namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class KindReaderTests
{
    [Theory]
    // A name that holds a plan's word plans nothing.
    [InlineData("新闻\n清河市有“雏鹰计划”企业521家。", MetricKind.Actual)]
    [InlineData("新闻\n清河市有雏鹰计划企业521家。", MetricKind.Actual)]
    [InlineData("新闻\n清河市计划引进企业521家。", MetricKind.Target)]
    public void Plan_words_count_outside_of_names(string text, MetricKind expected) =>
        Assert.Equal(
            expected,
            NamedArticle
                .Read(text, ("雏鹰计划", EntityCategory.Document), ("清河市", EntityCategory.Location))
                .Single()
                .Kind
        );
}
