using Articles.Analysis.Figures.Indicators;

namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class OrdinalListTests
{
    [Theory]
    [InlineData("第一、二、三产业产值", "第一产业、第二产业、第三产业产值")]
    [InlineData("第二、三季度、全年", "第二季度、第三季度、全年")]
    [InlineData("第一、三产业产值", "第一、三产业产值")]
    [InlineData("一、二线城市房价", "一、二线城市房价")]
    [InlineData("第一、二", "第一、二")]
    [InlineData("第一批", "第一批")]
    public void Numbers_have_the_kind_of_the_last_one(string list, string expected)
    {
        List<string> parts = [.. list.Split('、')];
        OrdinalList.Complete(parts);
        Assert.Equal(expected, string.Join('、', parts));
    }
}
