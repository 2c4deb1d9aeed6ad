using Articles.Analysis;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing;

public sealed class ArticleAnalysisStepTests(AzuriteFixture azurite)
{
    // The number that docs/design.md states.
    [Fact]
    public async Task An_article_of_eighty_names_and_forty_figures_costs_34_requests()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Large);
        var faults = new StorageFaults();

        await world.With(faults).ProcessAsync("甲");

        var article = await world.FindAsync("甲");
        Assert.Equal(
            (ArticleStatus.Analyzed, 80, 40),
            (article!.Status, article.Counts.Entities, article.Counts.Metrics)
        );
        // Four years of figures: 5 to normalize, 2 to read, 2 of results, 16 + 4 of the index, 3 to look for
        // the same text, 1 and 1.
        Assert.Equal(34, faults.Calls);
    }

    [Fact]
    public async Task What_another_analyzer_failed_on_stands_in_the_article()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Fallen);

        await world.ProcessAsync("甲");

        var article = await world.FindAsync("甲");
        Assert.Equal(ArticleStatus.Analyzed, article!.Status);
        Assert.Equal([new AnalysisFallback("Entities", "429 TooManyRequests", 2, 3)], article.Fallbacks);

        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        Assert.Empty((await world.FindAsync("甲"))!.Fallbacks);
    }

    [Fact]
    public async Task What_is_mentioned_most_stands_first_whatever_order_the_analyzer_has()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Unordered);

        await world.ProcessAsync("甲");

        var article = await world.FindAsync("甲");
        var entities = await world.Storage.Results.EntitiesAsync(
            article!.Id,
            article.LiveRevision,
            null,
            0,
            10,
            World.Token
        );
        Assert.Equal(["海州省", "甲", "乙"], entities.Select(e => e.Item.Name));
    }

    [Fact]
    public async Task More_than_is_kept_is_rejected_with_what_it_has_and_what_may_be()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Boundless);

        await world.ProcessAsync("甲");

        var article = await world.FindAsync("甲");
        Assert.Equal(ArticleStatus.Rejected, article!.Status);
        Assert.Contains("19,000 names and 0 figures", article.Error);
        Assert.Contains("up to 480,000 are kept", article.Error);
    }

    [Fact]
    public async Task A_stale_document_is_left_alone()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(
            article,
            article! with
            {
                Revision = article.Revision + 1,
            },
            World.Token
        );

        await world.Analysis.RunAsync(article.Id, World.Token);

        Assert.Equal(ArticleStatus.Normalized, (await world.FindAsync("甲"))!.Status);
    }

    [Fact]
    public async Task A_document_of_no_article_goes()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        await world.Storage.Articles.TryChangeAsync(await world.FindAsync("甲"), null, World.Token);

        await world.Analysis.RunAsync(ArticleId.FromName("甲"), World.Token);

        Assert.False(await world.HasDocumentAsync("甲"));
    }

    [Theory]
    [InlineData(true, ArticleStatus.Normalized)]
    [InlineData(false, ArticleStatus.Rejected)]
    public async Task A_document_that_a_removal_or_a_rejection_overtook_goes(bool isRemoved, ArticleStatus status)
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var article = (await world.FindAsync("甲"))!;
        var overtaken = article with { Revision = article.Revision + 1, IsRemoved = isRemoved, Status = status };
        await world.Storage.Articles.TryChangeAsync(article, overtaken, World.Token);

        await world.Analysis.RunAsync(article.Id, World.Token);

        Assert.False(await world.HasDocumentAsync("甲"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("a/b'c")]
    public async Task A_blob_that_is_no_document_is_passed_over(string id)
    {
        var world = await World.NewAsync(azurite);

        await world.Analysis.RunAsync(id, World.Token);

        Assert.Empty(await world.DumpAsync());
    }
}
