using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwningPlacesTests
{
    [Fact]
    public async Task A_place_that_owns_figures_is_an_entity_though_only_its_office_is_named()
    {
        const string title = "甘肃省通信管理局通报运行情况";
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText($"{title}\n一季度，全省基站达到6.1万个。", title, null),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("甘肃省", analysis.Metrics.Single().Subject);
        var place = analysis.Entities.Single(x => x.Name == "甘肃省");
        Assert.Equal((EntityCategory.Location, 0), (place.Category, place.Mentions.Single().Offset));
    }

    [Fact]
    public async Task A_place_that_is_named_without_its_level_is_no_other_place()
    {
        const string title = "福建省数字政务服务新闻发布会举行";
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText($"{title}\n请问福建是怎么考虑的？\n一季度，全省基站达到6.1万个。", title, null),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("福建", analysis.Metrics.Single().Subject);
        Assert.Equal("福建", analysis.Entities.Single(x => x.Category == EntityCategory.Location).Name);
    }

    [Fact]
    public void Entities_stay_as_they_are_where_every_subject_is_one() =>
        Assert.Same(Entities, OwningPlaces.Complete("清河", Entities, []));

    private static readonly IReadOnlyList<Entity> Entities = [];
}
