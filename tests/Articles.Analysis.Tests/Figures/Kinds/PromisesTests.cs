namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class PromisesTests
{
    [Theory]
    [InlineData("新闻\n公司承诺三年利润不低于6亿元。", MetricKind.Target)]
    [InlineData("新闻\n公司承诺，三年利润不低于6亿元。", MetricKind.Target)]
    // By what a thing is so.
    [InlineData("新闻\n根据合同约定支付利润6亿元。", MetricKind.Actual)]
    public void What_is_promised_is_due(string text, MetricKind expected) =>
        Assert.Equal(expected, NamedArticle.Read(text).Single().Kind);
}
