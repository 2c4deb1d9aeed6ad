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
}
