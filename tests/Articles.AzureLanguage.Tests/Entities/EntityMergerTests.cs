using Articles.Analysis;
using Articles.AzureLanguage.Entities;
using Document = Articles.AzureLanguage.Documents.Document;

namespace Articles.AzureLanguage.Tests.Entities;

public sealed class EntityMergerTests
{
    private const string Text = "中国电信上海公司说，上海电信的“云眼”平台由王某某管。云眼好。上海公司也好。";

    private static Mention At(string form, int from = 0) =>
        new(form, Text.IndexOf(form, from, StringComparison.Ordinal), form.Length);

    private static Entity Own(string name, string category, params Mention[] mentions) =>
        new(
            name,
            category,
            null,
            [.. mentions.Select(m => m.Text).Where(t => t != name).Distinct()],
            mentions,
            0.8,
            null,
            []
        );

    private static FoundMention Found(string form, string category, int from = 0) =>
        new(At(form, from), category, null, 0.5);

    private static ArticleAnalysis Analysis(params Entity[] entities) =>
        new(entities, [], [], [], new TextCounts(0, 0, 0));

    private static readonly Entity Company = Own(
        "中国电信上海公司",
        "Organization",
        At("中国电信上海公司"),
        At("上海电信"),
        At("上海公司", 20)
    ) with
    {
        Roles = [new PersonRole("王某某", "总经理")],
    };

    [Fact]
    public void A_surface_that_agrees_brings_the_embedded_name_aliases_roles_and_mentions()
    {
        var person = Own("王某某", "Person", At("王某某"));

        var merged = EntityMerger.Merge(Analysis(Company, person), [Found("上海电信", "Organization")], []);

        Assert.Equal(["中国电信上海公司", "王某某"], merged.Select(e => e.Name));
        Assert.Equal(["上海电信", "上海公司"], merged[0].Aliases);
        Assert.Equal(3, merged[0].Mentions.Count);
        Assert.Equal(0.5, merged[0].ConfidenceScore);
        Assert.Equal("王某某", Assert.Single(merged[0].Roles).Person);
    }

    [Fact]
    public void Another_category_is_another_thing()
    {
        var merged = EntityMerger.Merge(Analysis(Company), [Found("上海电信", "Location")], []);

        var place = Assert.Single(merged);
        Assert.Equal(("上海电信", "Location", 0), (place.Name, place.Category, place.Aliases.Count));
    }

    [Fact]
    public void Quotation_marks_do_not_part_a_surface_and_one_surface_is_one_entity()
    {
        var merged = EntityMerger.Merge(
            Analysis(),
            [Found("“云眼”", "Product"), Found("云眼", "Product", 20), Found("云眼", "Event", 20)],
            []
        );

        Assert.Equal(
            [("“云眼”", "Product", 2), ("云眼", "Event", 1)],
            merged.Select(e => (e.Name, e.Category, e.Mentions.Count))
        );
    }

    [Fact]
    public void What_stands_in_a_failed_document_stays_and_the_owner_of_a_figure_does()
    {
        var product = Own("云眼", "Product", At("云眼"));
        var metric = new Metric(
            "基站",
            1,
            null,
            "个",
            null,
            Modifier.Exact,
            null,
            "云眼",
            MetricKind.Actual,
            "",
            0,
            0,
            1
        );

        Assert.Empty(EntityMerger.Merge(Analysis(product), [], []));
        Assert.Equal(
            "云眼",
            Assert.Single(EntityMerger.Merge(Analysis(product) with { Metrics = [metric] }, [], [])).Name
        );
        var failed = new Document(1, 10, Text[10..25], 15);
        Assert.Equal("云眼", Assert.Single(EntityMerger.Merge(Analysis(product), [], [failed])).Name);
    }

    [Fact]
    public void A_document_is_one_whatever_the_service_takes_it_for()
    {
        var plan = Own("云眼", "Document", At("云眼"));

        var merged = EntityMerger.Merge(Analysis(plan), [Found("云眼", "Event")], []);

        Assert.Equal("Document", Assert.Single(merged).Category);
    }
}
