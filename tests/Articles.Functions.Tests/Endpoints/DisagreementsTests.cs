using Articles.Analysis;
using Articles.Functions.Endpoints;
using Articles.Storage.Index;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Endpoints;

public sealed class DisagreementsTests
{
    private static readonly Metric Output = Samples.Metric("产量", 500, "2024", "东海电力公司");

    [Fact]
    public void Articles_that_give_different_values_for_one_thing_are_named_at_each_other()
    {
        var items = Mark(("a", Output), ("b", Output with { Value = 600 }), ("c", Output));

        Assert.Equal(["b", "a c", "b"], items.Select(Named));
        Assert.Equal(new OtherValue("b", 600, null, "exact"), items[0].DisagreesWith![0]);
    }

    [Fact]
    public void Figures_of_different_things_are_not_compared()
    {
        var items = Mark(
            ("a", Output),
            ("b", Output with { Value = 1, Indicator = "销量" }),
            ("c", Output with { Value = 2, Subject = "西山铁路公司" }),
            ("d", Output with { Value = 3, Unit = "吨" }),
            ("e", Output with { Value = 4, Period = "2025" }),
            ("f", Output with { Value = 5, Kind = MetricKind.Target }),
            ("g", Output with { Value = 6, Period = null }),
            ("h", Output with { Value = 7, Subject = null })
        );

        Assert.All(items, i => Assert.Empty(i.DisagreesWith!));
    }

    [Fact]
    public void One_of_several_values_that_an_article_gives_is_enough() =>
        Assert.Equal(
            ["", "", "a"],
            Mark(("a", Output), ("b", Output), ("b", Output with { Value = 600 })).Select(Named)
        );

    private static IReadOnlyList<MetricItem> Mark(params (string Id, Metric Metric)[] figures)
    {
        var those = figures.Select(f => new FigureInArticle(f.Id, f.Metric, "")).ToList();
        return Disagreements.Mark(those, those, null);
    }

    private static string Named(MetricItem item) => string.Join(' ', item.DisagreesWith!.Select(o => o.ArticleId));
}
