using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;

namespace Articles.Functions.Tests.Processing;

public sealed class ArticleRemovalTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_upload_that_came_back_before_the_removal_ended_is_shown_and_processed()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var expected = (await world.Storage.Directory.ReadAsync(World.Token)).Totals;
        await world.Storage.Uploads.DeleteAsync("甲", World.Token);
        await world.UploadAsync("甲", SampleAnalyzer.First);

        // Whoever found the upload gone removes the article now.
        await world.Removal.RunAsync(ArticleId.FromName("甲"), World.Token);

        var article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Queued, 0L), (article!.Status, article.LiveRevision));
        Assert.Equal(0, (await world.Storage.Directory.ReadAsync(World.Token)).Totals.Articles);
        await world.ProcessAsync("甲");
        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("甲"))!.Status);
        Assert.Equal(expected, (await world.Storage.Directory.ReadAsync(World.Token)).Totals);
    }

    [Fact]
    public async Task An_article_whose_upload_is_gone_leaves_no_row()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.Storage.Uploads.DeleteAsync("甲", World.Token);

        await world.Removal.RunAsync(ArticleId.FromName("甲"), World.Token);

        Assert.Null(await world.FindAsync("甲"));
    }
}
