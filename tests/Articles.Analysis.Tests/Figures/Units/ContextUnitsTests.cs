using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Tests.Figures.Units;

public sealed class ContextUnitsTests
{
    [Theory]
    [InlineData("5.8级地震", "级")]
    [InlineData("二级巡视员", null)]
    [InlineData("75.13/10万", "/10万")]
    [InlineData("市盈率为21x", "x")]
    [InlineData("像素21x", null)]
    [InlineData("北京、上海等30多地", "地")]
    [InlineData("30多地市", null)]
    public void What_stands_beside_a_number_tells_its_unit(string text, string? unit)
    {
        var at = 0;
        while (!Numerals.Begins(text[at]))
        {
            at++;
        }
        Assert.True(NumberReader.TryRead(text, at, text.Length, out var number));
        Assert.Equal(unit, ContextUnits.Read(text, number, number.End, text.Length)?.Written);
    }
}
