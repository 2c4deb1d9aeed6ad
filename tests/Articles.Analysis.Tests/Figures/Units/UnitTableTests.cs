using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Tests.Figures.Units;

public sealed class UnitTableTests
{
    [Theory]
    [InlineData("平方公里", "平方公里", "km2")]
    [InlineData("个百分点。", "个百分点", "%")]
    [InlineData("Mbps", "Mbps", "Mbit/s")]
    [InlineData("美元", "美元", "USD")]
    [InlineData("个基站", "个", null)]
    public void The_longest_unit_is_found(string text, string written, string? ucum)
    {
        var unit = UnitTable.At(text, 0, text.Length);
        Assert.Equal(written, unit.Written);
        Assert.Equal(ucum, unit.Ucum);
    }

    [Theory]
    [InlineData("GPU卡")]
    [InlineData("min5")]
    public void Letters_that_go_on_are_no_unit(string text) =>
        Assert.Equal(Unit.None, UnitTable.At(text, 0, text.Length));
}
