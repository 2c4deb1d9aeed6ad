using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Reconciling;
using Articles.Functions.Tests.Support;
using Articles.Storage;
using Articles.Storage.Poison;
using Articles.Storage.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.Functions.Tests.Processing.Reconciling;

public sealed class PoisonIntakeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_the_host_gave_up_on_is_taken_once_and_noted_at_its_article()
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", SampleAnalyzer.First);
        await world.Normalization.RunAsync("甲", World.Token);
        await world.PoisonAsync("AnalyzeArticle", "normalized", ArticleId.FromName("甲") + ".json");
        var poison = Of(world);

        Assert.Equal(1, await poison.RunAsync(World.Token));

        Assert.Equal(AttemptSchedule.OfHost, (await world.FindAsync("甲"))!.Attempts);
        Assert.Equal(0, await poison.RunAsync(World.Token));
    }

    [Fact]
    public async Task A_queue_that_is_down_is_left_to_the_next_run()
    {
        var world = await World.NewAsync(azurite);
        var faulty = world.With(new StorageFaults { Outage = PoisonStore.Name });

        Assert.Equal(0, await Of(faulty).RunAsync(World.Token));
    }

    private static PoisonIntake Of(World world) =>
        new(world.Storage, world.Attempts, NullLogger<PoisonIntake>.Instance);
}
