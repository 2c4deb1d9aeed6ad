using Articles.Functions.Endpoints;
using Articles.Functions.Tests.Support;
using Articles.Storage.Names;

namespace Articles.Functions.Tests.Endpoints;

public sealed class EntityCardFiguresTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(SampleAnalyzer.Plentiful, false)]
    [InlineData(SampleAnalyzer.Overflowing, true)]
    public async Task A_card_says_that_it_does_not_show_all_figures(string text, bool hasMore)
    {
        var world = await World.NewAsync(azurite);
        await world.UploadAsync("甲", text);
        await world.ProcessAsync("甲");
        var found = await new EntityLookup(world.Storage.Index).FindAsync("第1号公司", null, World.Token);

        var figures = await EntityCardFigures.ReadAsync(world.Storage.Index, found[0], World.Token);

        Assert.Equal(500, figures.Items.Count);
        Assert.Equal(hasMore, figures.HasMore);
    }
}
