using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class InjectedAdvertisingStepTests
{
    private const string Terms = "国产在线视频,久久精品,免费观看影院,无码专区";

    [Fact]
    public void A_list_of_search_terms_goes_with_its_line() =>
        Assert.Equal("水厂通水\n", StepRunner.Run(new InjectedAdvertisingStep(), $"{Terms}\n水厂通水\n{Terms}"));

    [Theory]
    [InlineData("亚洲一级无码|日韩欧美在线|天天看天天|国产婷婷视频")]
    [InlineData("蜜桃精品一区-少妇人妻免费视频-国产 无码 中文-国产精品高清")]
    public void Terms_may_be_set_apart_by_other_signs(string terms) =>
        Assert.Equal("水厂通水", StepRunner.Run(new InjectedAdvertisingStep(), $"{terms}\n水厂通水"));

    [Theory]
    [InlineData("果园里有苹果-蜜桃-黄杏-葡萄")]
    [InlineData("国产电影|进口电影|纪录片|免费观看")]
    public void Lists_of_other_things_stay(string text) =>
        Assert.Equal(text, StepRunner.Run(new InjectedAdvertisingStep(), text));

    [Fact]
    public void A_title_that_the_container_told_stays()
    {
        var draft = new TextDraft($"{Terms}\n水厂通水") { StartsWithTitle = true };

        Assert.Empty(new TextPipeline([new InjectedAdvertisingStep()]).Run(draft).Steps);
    }
}
