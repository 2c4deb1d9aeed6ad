namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class AimsTests
{
    [Theory]
    [InlineData("新闻\n清河市定下6000万部的目标。", MetricKind.Target)]
    [InlineData("新闻\n清河市实现6000万部的目标。", MetricKind.Actual)]
    public void What_is_called_an_aim_is_due_until_it_is_reached(string text, MetricKind expected) =>
        Assert.Equal(expected, NamedArticle.Read(text, ("清河市", EntityCategory.Location)).Single().Kind);
}
