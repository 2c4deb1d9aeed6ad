namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class PlanSectionsTests
{
    private const string Title = "河口县产业行动计划（2024—2027年）\n";

    [Theory]
    // Goals: targets of the section's due year.
    [InlineData(
        Title + "（二）发展目标。到2027年，建成产业高地。\n实力更强。增加值占比超过30%，新增工厂50家。",
        MetricKind.Target,
        "2027"
    )]
    [InlineData(
        Title + "一、发展目标\n（一）短期目标。到2027年，建成产业高地。\n——实力更强。增加值占比达50%。",
        MetricKind.Target,
        "2027"
    )]
    // What there was before.
    [InlineData(Title + "一、发展基础\n建设工厂50家。", MetricKind.Actual, null)]
    // What is to be done.
    [InlineData(Title + "三、重点任务\n新增工厂50家。", MetricKind.Target, null)]
    [InlineData(Title + "三、重点任务\n对入选企业给予最高100万元奖励。", MetricKind.Target, null)]
    // No plan's article.
    [InlineData("河口县产业加快发展\n新增工厂50家。", MetricKind.Change, null)]
    // By the time set last.
    [InlineData("河口县建高地\n到2027年，建成高地。\n届时，工厂达到50家。", MetricKind.Target, "2027")]
    public void A_section_tells_targets_from_what_is_so(string text, MetricKind kind, string? period)
    {
        var metric = NamedArticle.Read(text)[^1];
        Assert.Equal((kind, period), (metric.Kind, metric.Period));
    }
}
