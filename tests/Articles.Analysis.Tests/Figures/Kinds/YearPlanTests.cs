namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class YearPlanTests
{
    [Theory]
    [InlineData("清河县2024年数字化改革工作要点", "培育数字工厂40家。", "2024", MetricKind.Target)]
    [InlineData("清河县2024年重点工作来了", "办理率达到95%。", "2024", MetricKind.Target)]
    [InlineData("清河县2024年工作计划", "目前已建成数字工厂40家。", null, MetricKind.Actual)]
    [InlineData("清河县2024年工作计划", "到2026年，培育数字工厂40家。", "2026", MetricKind.Target)]
    // An account of one, and a headline without its year.
    [InlineData("清河县2024年重点工作完成情况", "培育数字工厂40家。", "2024", MetricKind.Actual)]
    [InlineData("清河县2023年重点工作亮点纷呈", "培育数字工厂40家。", null, MetricKind.Actual)]
    [InlineData("清河县数字化改革工作要点", "办理率达到95%。", null, MetricKind.Actual)]
    public void What_a_years_plan_asks_for_is_due_in_its_year(
        string title,
        string sentence,
        string? period,
        MetricKind kind
    )
    {
        var metric = NamedArticle.Read($"{title}\n{sentence}", ("清河县", EntityCategory.Location))[^1];

        Assert.Equal((period, kind), (metric.Period, metric.Kind));
    }
}
