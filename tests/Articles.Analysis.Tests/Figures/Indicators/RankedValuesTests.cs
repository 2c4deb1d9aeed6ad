namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class RankedValuesTests
{
    [Theory]
    [InlineData("新闻\n各县（区）投资增速前二名：清河县增长36%，远山县增长7%。", "投资增速", "远山县")]
    [InlineData("新闻\n重大项目投资完成率后2位：清河县完成36%，远山县完成7%。", "重大项目投资完成率", "远山县")]
    // A measure of its own.
    [InlineData("新闻\n各县（区）投资增速前二名：清河县产值增长36%，远山县税收增长7%。", "税收", "远山县")]
    // No ranking.
    [InlineData("新闻\n各县（区）投资增速：清河县增长36%，远山县出口增长7%。", "出口", "远山县")]
    public void A_ranking_gives_its_measure_to_those_it_lists(string text, string indicator, string subject)
    {
        var metric = NamedArticle.Read(text, ("清河县", EntityCategory.Location), ("远山县", EntityCategory.Location))[
            ^1
        ];
        Assert.Equal((indicator, subject), (metric.Indicator, metric.Subject));
    }
}
