using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class InjectedAdvertisingStepTests
{
    private const string Terms = "国产在线视频,久久精品,免费观看影院,无码专区";

    [Fact]
    public void A_list_of_search_terms_goes_with_its_line() =>
        Assert.Equal("水厂通水\n", StepRunner.Run(new InjectedAdvertisingStep(), $"{Terms}\n水厂通水\n{Terms}"));

    [Fact]
    public void A_title_that_the_container_told_stays()
    {
        var draft = new TextDraft($"{Terms}\n水厂通水") { StartsWithTitle = true };

        Assert.Empty(new TextPipeline([new InjectedAdvertisingStep()]).Run(draft).Steps);
    }
}
