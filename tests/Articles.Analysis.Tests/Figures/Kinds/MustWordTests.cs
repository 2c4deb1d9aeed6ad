namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class MustWordTests
{
    [Theory]
    [InlineData("新闻\n今年全市要建成充电桩3万个。", MetricKind.Target)]
    [InlineData("新闻\n全市每年要新建充电桩1万个。", MetricKind.Target)]
    [InlineData("新闻\n工期要缩短三个月。", MetricKind.Target)]
    // What is done day by day, and how long it takes.
    [InlineData("新闻\n护士长每天要接听80个电话。", MetricKind.Actual)]
    [InlineData("新闻\n进城要走三个小时。", MetricKind.Actual)]
    // A word that holds it.
    [InlineData("新闻\n全市主要产品产量达3万吨。", MetricKind.Actual)]
    public void What_is_asked_for_is_a_target(string text, MetricKind kind) =>
        Assert.Equal(kind, NamedArticle.Read(text)[^1].Kind);
}
