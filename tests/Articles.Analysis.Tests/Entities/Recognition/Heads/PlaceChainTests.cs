using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class PlaceChainTests
{
    [Theory]
    [InlineData("演出在株洲天元区神农大剧院举行。", "神农大剧院")]
    [InlineData("地址：西安市锦业路88号秦岭大厦。", "锦业路88号秦岭大厦")]
    // What has no name of its own is the one of the place before it, and so are airports.
    [InlineData("比赛在天元区体育馆举行。", "天元区体育馆")]
    [InlineData("航班从北京大兴国际机场起飞。", "北京大兴国际机场")]
    [InlineData("航班抵达浦东机场T2航站楼。", "浦东机场T2航站楼")]
    public void A_chain_ends_in_what_has_a_name_of_its_own(string text, string expected) =>
        Assert.Contains(
            expected,
            Candidates.Of(new HeadRecognizer(), text, EntityCategory.Location).Split('|', ' ', '、')
        );
}
