using Articles.Functions.Processing;
using Articles.Functions.Tests.Support;
using Articles.Storage.Articles;

namespace Articles.Functions.Tests.Processing;

public sealed class ArticleArrivalTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_article_is_shown_once_and_one_on_its_way_out_comes_back_under_a_later_version()
    {
        var world = await World.NewAsync(azurite);
        var arrival = new ArticleArrival(world.Storage, world.Clock);

        Assert.True(await arrival.ShowAsync("甲", World.Token));
        Assert.False(await arrival.ShowAsync("甲", World.Token));
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(
            article,
            article! with
            {
                Revision = 5,
                LiveRevision = 4,
                IsRemoved = true,
            },
            World.Token
        );

        Assert.True(await arrival.ShowAsync("甲", World.Token));
        article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Queued, 6L, 0L), (article!.Status, article.Revision, article.LiveRevision));
    }

    [Fact]
    public async Task An_article_that_is_uploaded_anew_is_at_its_end_no_longer_until_the_new_version_is()
    {
        var world = await World.NewAsync(azurite);
        var arrival = new ArticleArrival(world.Storage, world.Clock);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var done = await world.FindAsync("甲");

        await arrival.AwaitAsync("甲", done!.UploadETag, World.Token);
        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("甲"))!.Status);
        await world.UploadAsync("甲", SampleAnalyzer.Second);
        await arrival.AwaitAsync("甲", "the new one", World.Token);

        var due = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Queued, true), (due!.Status, due.HasResults));
        await world.ReconcileAsync(1);
        var article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Analyzed, true), (article!.Status, article.HasResults));
        Assert.True(article.LiveRevision > done.LiveRevision);
    }
}
