namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class UnitNounsTests
{
    [Fact]
    public void A_list_of_places_goes_on_with_what_the_paragraph_before_counted() =>
        Assert.Equal(
            ["企业 7 河口县", "企业 4 东港区", "企业 3 西港区"],
            Read("河口县新貌\n河口县提速。\n新增企业7家。\n从分布看，东港区4家，西港区3家。")
                .Select(static x => $"{x.Indicator} {x.Value} {x.Subject}")
        );

    [Fact]
    public void What_was_counted_two_paragraphs_ago_does_not_go_on() =>
        Assert.DoesNotContain(
            "企业",
            Read("河口县新貌\n河口县提速。\n新增企业7家。\n天气晴好。\n路灯更亮。\n东港区达4家。")
                .Skip(1)
                .Select(static x => x.Indicator)
        );

    private static IReadOnlyList<Metric> Read(string text) =>
        NamedArticle.Read(
            text,
            ("河口县", EntityCategory.Location),
            ("东港区", EntityCategory.Location),
            ("西港区", EntityCategory.Location)
        );
}
