using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class FirmAbbreviationTests
{
    [Theory]
    [InlineData("甲禾", "甲禾机器人自动化股份有限公司", true)]
    [InlineData("甲禾", "苏州甲禾机器人有限公司", true)]
    [InlineData("甲禾", "甲禾动力", true)]
    [InlineData("甲飞", "甲乙飞机工业集团", true)]
    [InlineData("江航", "江城航空", true)]
    [InlineData("甲禾", "甲禾机器人（苏州）有限公司", false)]
    [InlineData("苏州", "苏州银行", false)]
    [InlineData("乙飞", "甲乙飞机工业集团", false)]
    [InlineData("甲业", "甲乙飞机制造公司", false)]
    [InlineData("甲禾公司", "苏州甲禾机器人有限公司", true)]
    [InlineData("甲港石化公司", "福建甲港石油化工实业有限公司", true)]
    [InlineData("甲禾分公司", "苏州甲禾机器人有限公司", false)]
    [InlineData("苏州公司", "苏州甲禾机器人有限公司", false)]
    public void A_short_name_stands_for_a_full_one(string shorter, string full, bool expected) =>
        Assert.Equal(expected, FirmAbbreviation.IsShortOf(shorter, full));
}
