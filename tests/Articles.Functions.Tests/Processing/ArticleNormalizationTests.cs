using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Documents;

namespace Articles.Functions.Tests.Processing;

public sealed class ArticleNormalizationTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_upload_becomes_a_claim_and_a_document_once()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);

        await world.Normalization.RunAsync("甲", World.Token);
        var first = await world.FindAsync("甲");
        await world.Normalization.RunAsync("甲", World.Token);

        Assert.Equal(ArticleStatus.Normalized, first!.Status);
        Assert.Equal(first.RowETag, (await world.FindAsync("甲"))!.RowETag);
        var document = await world.Storage.Documents.FindAsync(first.Id, World.Token);
        Assert.Equal(first.Revision, document!.Revision);
        Assert.Contains("第一版", document.Text);
    }

    [Fact]
    public async Task Another_upload_of_the_name_is_a_later_version_and_keeps_the_results_visible()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var first = await world.FindAsync("甲");
        await world.UploadAsync("甲", SampleAnalyzer.Second);

        await world.Normalization.RunAsync("甲", World.Token);

        var second = await world.FindAsync("甲");
        Assert.True(second!.Revision > first!.Revision);
        Assert.Equal(first.Revision, second.LiveRevision);
        Assert.Equal(first.Counts.Entities, second.Counts.Entities);
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_rejected_with_a_reason_and_can_be_replaced()
    {
        var world = await World.NewAsync(azurite);
        await world.Storage.Uploads.WriteAsync(
            "甲",
            new MemoryStream(new byte[UploadStore.MaximumLength + 1]),
            null,
            null,
            World.Token
        );

        await world.ProcessAsync("甲");

        var rejected = await world.FindAsync("甲");
        Assert.Equal(ArticleStatus.Rejected, rejected!.Status);
        Assert.Contains("33,554,433 bytes", rejected.Error);
        Assert.False(await world.HasDocumentAsync("甲"));

        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var analyzed = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Analyzed, null, false), (analyzed!.Status, analyzed.Error, analyzed.WasRejected));
    }

    [Fact]
    public async Task An_upload_that_is_gone_takes_its_article_along()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.Storage.Uploads.DeleteAsync("甲", World.Token);

        await world.Normalization.RunAsync("甲", World.Token);

        Assert.Null(await world.FindAsync("甲"));
        Assert.False(await world.HasDocumentAsync("甲"));
        await world.Normalization.RunAsync("乙", World.Token);
        Assert.Null(await world.FindAsync("乙"));
    }

    [Fact]
    public async Task An_article_that_is_being_removed_comes_back_when_its_name_is_uploaded_again()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        var article = await world.FindAsync("甲");
        await world.Storage.Articles.TryChangeAsync(
            article,
            article! with
            {
                IsRemoved = true,
                UploadETag = "",
            },
            World.Token
        );

        await world.ProcessAsync("甲");

        var back = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Analyzed, false), (back!.Status, back.IsRemoved));
        Assert.Equal(
            2,
            (await world.Storage.Results.EntitiesAsync(back.Id, back.LiveRevision, null, 0, 10, World.Token)).Count
        );
    }
}
