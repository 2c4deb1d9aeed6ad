using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Articles;
using Articles.Storage.Poison;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Processing.Reconciling;

public sealed class ReconciliationTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_no_trigger_reported_is_processed_and_one_bad_article_does_not_stop_the_others()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.UploadAsync("毒", SampleAnalyzer.Poisonous);
        await world.UploadAsync("乙", SampleAnalyzer.Second);

        var report = await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);

        Assert.Equal((3, 0), (report.Processed, report.Failed));
        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("甲"))!.Status);
        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("乙"))!.Status);
        Assert.Equal(ArticleStatus.Rejected, (await world.FindAsync("毒"))!.Status);
        Assert.Equal(0, (await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token)).Processed);
        Assert.Equal(3, (await world.Storage.Directory.ReadAsync(World.Token)).Totals.Articles);
    }

    [Fact]
    public async Task Slashes_at_the_ends_of_a_name_are_part_of_it()
    {
        var world = await World.NewAsync(azurite);
        string[] names = ["甲.txt", "/甲.txt", "甲.txt/"];
        foreach (var name in names)
        {
            await world.UploadAsync(name, name == "甲.txt" ? SampleAnalyzer.First : SampleAnalyzer.Second + name);
        }

        await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
        foreach (var name in names)
        {
            Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync(name))?.Status);
        }

        await world.Storage.Uploads.DeleteAsync("/甲.txt", World.Token);
        Assert.NotNull(await world.Storage.Uploads.ETagAsync("甲.txt", World.Token));
    }

    [Fact]
    public async Task An_upload_whose_name_leads_to_another_is_left_alone()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲.txt", SampleAnalyzer.First);

        // As a trigger would tell of it.
        await world.ProcessAsync("./甲.txt");
        Assert.Null(await world.FindAsync("./甲.txt"));
        await world.Storage.Uploads.DeleteAsync("./甲.txt", World.Token);

        Assert.NotNull(await world.Storage.Uploads.ETagAsync("甲.txt", World.Token));
    }

    [Fact]
    public async Task What_fails_every_time_is_tried_less_and_less_often_and_rejected_in_the_end()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Exhausting);
        var attempts = new List<int>();
        var begun = world.Clock.Now;

        while (await world.FindAsync("甲") is not { Status: ArticleStatus.Rejected })
        {
            Assert.True(world.Clock.Now < begun.AddHours(4));
            await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
            attempts.Add((await world.FindAsync("甲"))!.Attempts);
            world.Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 0], attempts.Distinct());
        var article = await world.FindAsync("甲");
        Assert.Equal(
            "The article was tried 8 times in vain; the upload is kept and can be sent again. OutOfMemoryException: Array dimensions exceeded supported range.",
            article!.Error
        );
        Assert.Null(article.LastError);
        Assert.True(world.Clock.Now - begun > TimeSpan.FromHours(1));
        Assert.Equal(0, (await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token)).Processed);
    }

    [Fact]
    public async Task What_the_host_gave_up_on_is_shown_and_tried_again()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        var id = ArticleId.FromName("甲");
        await world.PoisonAsync("AnalyzeArticle", "normalized", id + ".json");
        await world.PoisonAsync("OthersFunction", "articles", "甲");

        var report = await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);

        Assert.Equal((1, 0), (report.Poisoned, report.Processed));
        var article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Normalized, 5), (article!.Status, article.Attempts));
        Assert.StartsWith("It failed 5 times in a row", article.LastError);
        world.Clock.Now += TimeSpan.FromMinutes(17);
        Assert.Equal(1, (await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token)).Processed);
        article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Analyzed, 0, null), (article!.Status, article.Attempts, article.LastError));
    }

    [Fact]
    public async Task A_queue_that_is_down_keeps_no_article_waiting()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        var faulty = world.With(new StorageFaults { Outage = PoisonStore.Name });

        var report = await faulty.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);

        Assert.Equal((1, 0), (report.Processed, report.Poisoned));
        Assert.Equal(ArticleStatus.Analyzed, (await world.FindAsync("甲"))!.Status);
    }

    [Fact]
    public async Task What_is_recent_is_left_to_the_triggers()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);

        var report = await world.Reconciliation.RunAsync(TimeSpan.FromDays(1), World.Token);

        Assert.Equal(0, report.Processed);
        Assert.Null(await world.FindAsync("甲"));
    }

    [Fact]
    public async Task A_row_whose_upload_never_came_goes()
    {
        var world = await World.NewAsync(azurite);
        var queued = new ArticleRecord
        {
            Id = ArticleId.FromName("甲"),
            Name = "甲",
            UploadedAt = world.Clock.Now,
        };
        await world.Storage.Articles.TryChangeAsync(null, queued, World.Token);

        await world.Reconciliation.RunAsync(TimeSpan.FromMinutes(2), World.Token);
        Assert.NotNull(await world.FindAsync("甲"));
        world.Clock.Now += TimeSpan.FromMinutes(3);
        Assert.Equal(1, (await world.Reconciliation.RunAsync(TimeSpan.FromMinutes(2), World.Token)).Removed);

        Assert.Null(await world.FindAsync("甲"));
    }

    [Fact]
    public async Task A_new_version_begins_with_no_attempts_and_is_read_whatever_became_of_the_one_before()
    {
        var world = await World.NewAsync(azurite);
        // The attempts on the first version were made before the second came. The first of them is not counted: by the clock of
        // this test it was made before the first version came, too.
        var (now, early) = (world.Clock.Now, world.Clock.Now.AddDays(-2));
        await world.UploadAsync("甲", SampleAnalyzer.Exhausting);
        for (var i = 0; i <= AttemptSchedule.Most; i++)
        {
            world.Clock.Now = early.AddHours(i);
            await world.Reconciliation.RunAsync(TimeSpan.FromDays(-3), World.Token);
        }

        Assert.Equal(AttemptSchedule.Most, (await world.FindAsync("甲"))!.Attempts);
        world.Clock.Now = now;
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);

        var article = await world.FindAsync("甲");
        Assert.Equal((ArticleStatus.Analyzed, 0, null), (article!.Status, article.Attempts, article.LastError));
    }

    [Fact]
    public async Task A_new_version_that_ends_the_process_while_it_is_read_is_not_tried_for_ever()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.ProcessAsync("甲");
        await world.UploadAsync("甲", SampleAnalyzer.Second);
        var upload = (await world.Storage.Uploads.FindAsync("甲", World.Token))!;

        for (var i = 1; i <= AttemptSchedule.Most; i++)
        {
            var article = (await world.FindAsync("甲"))!.ForUpload(upload.ETag, upload.WrittenAt);
            // What dies here notes nothing and claims nothing.
            Assert.True(await world.Attempts.TryBeginAsync(article, World.Token));
            Assert.Equal(i, (await world.FindAsync("甲"))!.Attempts);
            world.Clock.Now += TimeSpan.FromHours(1);
        }

        await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
        Assert.Equal(ArticleStatus.Rejected, (await world.FindAsync("甲"))!.Status);
    }

    [Fact]
    public async Task A_version_that_comes_while_the_one_before_is_given_up_is_read()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.Exhausting);
        await world.Normalization.RunAsync("甲", World.Token);
        await world.UploadAsync("甲", SampleAnalyzer.First);

        await world.Normalization.GiveUpAsync("甲", "不行。", World.Token);

        Assert.Equal(ArticleStatus.Normalized, (await world.FindAsync("甲"))!.Status);
    }

    [Fact]
    public async Task A_run_ends_by_itself_before_the_host_ends_the_process()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        world.Clock.IsImpatient = true;

        var report = await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);

        Assert.Equal((0, (TimeSpan?)null), (report.Processed, report.Oldest));
        world.Clock.IsImpatient = false;
        report = await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token);
        Assert.Equal(1, report.Processed);
        Assert.True(report.Oldest > TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, (await world.Reconciliation.RunAsync(TimeSpan.Zero, World.Token)).Oldest);
    }
}
