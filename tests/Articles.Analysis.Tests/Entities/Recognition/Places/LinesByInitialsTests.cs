using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class LinesByInitialsTests
{
    [Theory]
    [InlineData("沪昆高速全线通车。", "沪昆高速")]
    [InlineData("日兰高铁开通。", "日兰高铁")]
    [InlineData("G15沈海高速扩建。", "G15沈海高速")]
    [InlineData("乘京沪高铁出行。", "京沪高铁")]
    // No places.
    [InlineData("在建高铁加快。", "")]
    [InlineData("会使高铁提速。", "")]
    [InlineData("雪后高速恢复通行。", "")]
    [InlineData("国家铁路局发布公告。", "")]
    public void A_line_is_called_by_the_initials_of_its_places(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new LinesByInitials(), text, EntityCategory.Location));
}
