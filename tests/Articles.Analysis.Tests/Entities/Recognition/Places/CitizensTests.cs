using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class CitizensTests
{
    [Theory]
    [InlineData("北京市民来了。", "北京")]
    [InlineData("郑州市民纷纷前来。", "郑州")]
    [InlineData("济南市民用它查询。", "济南")]
    // What the city has or does.
    [InlineData("上海市民用建筑节能。", "上海市")]
    [InlineData("上海市民营企业增多。", "上海市")]
    public void Citizens_leave_the_city_its_name(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new PlaceRecognizer(), text, EntityCategory.Location));
}
