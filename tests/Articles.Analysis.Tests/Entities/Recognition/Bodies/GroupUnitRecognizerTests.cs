using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class GroupUnitRecognizerTests
{
    [Theory]
    [InlineData("国网浙江电力抢修线路。", "国网浙江电力")]
    [InlineData("隧道由中铁十二局承建。", "中铁十二局")]
    [InlineData("中车戚墅堰所参展。", "")]
    [InlineData("国网启动招聘。", "")]
    [InlineData("中建三项工程获奖。", "")]
    public void A_unit_has_its_group_a_place_or_number_and_what_it_is(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new GroupUnitRecognizer(), text, EntityCategory.Organization));
}
