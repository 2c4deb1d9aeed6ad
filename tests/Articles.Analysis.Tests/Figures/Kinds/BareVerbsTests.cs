namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class BareVerbsTests
{
    [Theory]
    [InlineData("清河市产业行动计划\n建设示范工厂100家。", MetricKind.Target)]
    [InlineData("清河市产业发展\n建设示范工厂100家。", MetricKind.Actual)]
    // So much at least is asked for, in no plan either.
    [InlineData("新闻\n打造平台至少3个。", MetricKind.Target)]
    public void A_verb_without_a_subject_asks(string text, MetricKind expected) =>
        Assert.Equal(expected, NamedArticle.Read(text).Single().Kind);
}
