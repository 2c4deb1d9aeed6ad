using Articles.Analysis.Entities.Abbreviations.Derived;

namespace Articles.Analysis.Tests.Entities.Abbreviations.Derived;

public sealed class PlaceFormsTests
{
    [Theory]
    [InlineData("上湾村", "上湾")]
    [InlineData("磨憨镇", "磨憨")]
    [InlineData("南开区", "南开")]
    [InlineData("海湖新区", "海湖")]
    // 开发, 青年 and 泰山 are words, 陆县 would leave one character.
    [InlineData("开发区", null)]
    [InlineData("青年村", null)]
    [InlineData("泰山新区", null)]
    [InlineData("陆县", null)]
    [InlineData("长江大桥", null)]
    public void A_place_is_also_known_without_the_noun_that_says_what_it_is(string name, string? expected)
    {
        var length = PlaceForms.Of(name, isInCounty: false);
        Assert.Equal(expected, length == 0 ? null : name[..length]);
    }
}
