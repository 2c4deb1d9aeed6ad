using Articles.Analysis.Figures.Kinds;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class WillWordTests
{
    [Theory]
    [InlineData("全市将建设充电桩3万个", true)]
    [InlineData("工厂将新增岗位300个", true)]
    [InlineData("公司将用3年建成工厂50家", true)]
    // It marks the object.
    [InlineData("全市将企业纳入名录3万家", false)]
    [InlineData("全市将1200个摄像头接入平台", false)]
    [InlineData("医院将处理时间缩短到3分钟", false)]
    [InlineData("工厂将5G技术融入12条产线", false)]
    public void The_future_is_told_from_the_object(string text, bool expected)
    {
        var at = text.Select((x, i) => (x, i)).Last(x => char.IsAsciiDigit(x.x)).i;
        while (char.IsAsciiDigit(text[at - 1]))
        {
            at--;
        }
        Assert.Equal(expected, WillWord.Is(text, text.IndexOf('将', StringComparison.Ordinal), at));
    }
}
