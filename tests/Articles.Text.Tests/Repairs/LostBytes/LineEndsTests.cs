using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class LineEndsTests
{
    [Theory]
    [InlineData('。', '，')]
    [InlineData('。', '、')]
    [InlineData('”', '“')]
    [InlineData('）', '（')]
    public void A_line_rather_ends_with_one_than_with_the_other(char likely, char unlikely) =>
        Assert.True(LineEnds.Cost(likely) < LineEnds.Cost(unlikely));
}
