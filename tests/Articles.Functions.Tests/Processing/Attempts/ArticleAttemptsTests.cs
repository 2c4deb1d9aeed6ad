using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Poison;
using Azure;
using Polly.Timeout;

namespace Articles.Functions.Tests.Processing.Attempts;

public sealed class ArticleAttemptsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_failed_run_is_noted_at_an_article_that_has_no_row_yet()
    {
        var world = await World.NewAsync(azurite);

        await Assert.ThrowsAsync<InvalidDataException>(() => FailAsync(world, "甲", new InvalidDataException("坏了")));
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            FailAsync(world, "甲", new InvalidDataException("又坏了\nHeaders: …"))
        );

        var article = await world.FindAsync("甲");
        Assert.Equal(
            (ArticleStatus.Queued, 2, "InvalidDataException: 又坏了"),
            (article!.Status, article.Attempts, article.LastError)
        );
    }

    [Fact]
    public async Task What_passes_is_waited_for_and_not_noted()
    {
        var world = await World.NewAsync(azurite);
        var failures = 0;

        await world.Attempts.RunAsync(
            ArticleId.FromName("甲"),
            "甲",
            _ => failures++ == 0 ? throw new RequestFailedException(503, "busy") : Task.CompletedTask,
            World.Token
        );

        Assert.Equal(2, failures);
        Assert.Null(await world.FindAsync("甲"));
    }

    [Fact]
    public async Task A_run_that_only_had_an_attempt_noted_meanwhile_publishes()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var article = await world.FindAsync("甲");
        await Assert.ThrowsAsync<InvalidDataException>(() => FailAsync(world, "甲", new InvalidDataException("坏了")));

        await world.Publication.RejectAsync(article!, "不行。", World.Token);

        article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Rejected, 0, null), (article!.Status, article.Attempts, article.LastError));
    }

    [Fact]
    public async Task An_outage_takes_back_the_attempt_that_was_counted_before_it()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var article = await world.FindAsync("甲");
        Assert.True(await world.Attempts.TryBeginAsync(article!, World.Token));

        await Assert.ThrowsAsync<RequestFailedException>(() =>
            world.Attempts.RunOnceAsync(article!.Id, _ => throw new RequestFailedException(503, "busy"), World.Token)
        );

        article = await world.FindAsync("甲");
        Assert.Equal(
            (0, "The storage did not answer: RequestFailedException: busy"),
            (article!.Attempts, article.LastError)
        );
    }

    [Fact]
    public async Task A_turn_that_did_not_come_counts_nothing_and_is_no_outage()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);

        await Assert.ThrowsAsync<TurnNotComeException>(() => FailAsync(world, "甲", new TurnNotComeException()));
        await world.Attempts.NotePoisonAsync(ArticleId.FromName("甲"), null, World.Token);

        var article = await world.FindAsync("甲");
        Assert.Equal((0, TurnNotComeException.Text), (article!.Attempts, article.LastError));
    }

    [Fact]
    public async Task Runs_that_an_outage_ended_count_nothing_when_the_host_gives_up()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var id = ArticleId.FromName("甲");
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            world.Attempts.RunOnceAsync(id, _ => throw new RequestFailedException(503, "busy"), World.Token)
        );

        await world.Attempts.NotePoisonAsync(id, null, World.Token);

        Assert.Equal(0, (await world.FindAsync("甲"))!.Attempts);
    }

    [Fact]
    public async Task An_outage_that_is_over_silences_no_later_message()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        var id = ArticleId.FromName("甲");
        await world.Normalization.RunAsync("甲", World.Token);
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            world.Attempts.RunOnceAsync(id, _ => throw new RequestFailedException(503, "busy"), World.Token)
        );
        Assert.StartsWith("The storage did not answer", (await world.FindAsync("甲"))!.LastError);
        await world.UploadAsync("甲", SampleAnalyzer.Second);
        await world.Normalization.RunAsync("甲", World.Token);

        await world.Attempts.NotePoisonAsync(id, null, World.Token);

        Assert.Equal(AttemptSchedule.OfHost, (await world.FindAsync("甲"))!.Attempts);
    }

    [Fact]
    public async Task A_run_that_took_too_long_by_itself_is_no_outage()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);

        await Assert.ThrowsAsync<TimeoutRejectedException>(() =>
            FailAsync(world, "甲", new TimeoutRejectedException("slow"))
        );

        Assert.Equal(1, (await world.FindAsync("甲"))!.Attempts);
    }

    [Fact]
    public async Task The_message_of_an_earlier_version_counts_nothing()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);

        await world.Attempts.NotePoisonAsync(ArticleId.FromName("甲"), "another", World.Token);

        Assert.Equal(0, (await world.FindAsync("甲"))!.Attempts);
    }

    [Fact]
    public async Task The_message_of_the_version_at_work_counts_what_the_host_tried()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var upload = (await world.FindAsync("甲"))!.UploadETag;
        var message = new PoisonedBlob("Host.Functions.F", "articles", "甲", $"\"{upload}\"");

        await world.Attempts.NotePoisonAsync(ArticleId.FromName("甲"), message.UploadETag, World.Token);

        Assert.Equal(AttemptSchedule.OfHost, (await world.FindAsync("甲"))!.Attempts);
    }

    [Fact]
    public async Task What_fails_after_the_end_of_the_work_is_not_the_articles()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");

        await Assert.ThrowsAsync<InvalidDataException>(() => FailAsync(world, "甲", new InvalidDataException("坏了")));

        var article = await world.FindAsync("甲");
        Assert.Equal((0, null), (article!.Attempts, article.LastError));
    }

    private static Task FailAsync(World world, string name, Exception error) =>
        world.Attempts.RunAsync(ArticleId.FromName(name), name, _ => throw error, World.Token);
}
