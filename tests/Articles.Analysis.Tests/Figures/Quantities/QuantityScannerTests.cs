using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures.Quantities;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("3元5角", "3.5元")]
    [InlineData("两米半", "2.5米")]
    [InlineData("￥300", "300￥")]
    // The label has the unit.
    [InlineData("营业收入（亿元）120.5", "12050000000元")]
    // What shows neither amount nor unit.
    [InlineData("周五五折", "5折")]
    [InlineData("10—15个和3吨", "10~15个 3吨")]
    public void The_quantities_of_a_text_are_read_from_left_to_right(string text, string quantities)
    {
        var found = new List<Quantity>();
        QuantityScanner.Scan(text, new TextSpan(0, text.Length), found);
        Assert.Equal(
            quantities,
            string.Join(
                ' ',
                found.Select(static x => $"{x.Value:0.##}{(x.Max is { } max ? $"~{max:0.##}" : "")}{x.Unit.Written}")
            )
        );
    }
}
