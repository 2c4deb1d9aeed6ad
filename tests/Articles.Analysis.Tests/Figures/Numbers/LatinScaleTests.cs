using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Tests.Figures.Numbers;

public sealed class LatinScaleTests
{
    [Theory]
    [InlineData("72B参数", 0, "72000000000")]
    [InlineData("15T tokens", 0, "15000000000000")]
    [InlineData("参数达7B", 3, "7000000000")]
    [InlineData("180K", 0, "180000")]
    // A name, a size of discs, another word, and more than a number holds.
    [InlineData("4K", 0, "4")]
    [InlineData("2T硬盘", 0, "2")]
    [InlineData("72Base参数", 0, "72")]
    [InlineData("90000000000000000T参数", 0, "90000000000000000")]
    public void A_letter_of_thousands_is_read_where_it_can_be_meant(string text, int at, string value)
    {
        Assert.True(NumberReader.TryRead(text, at, text.Length, out var number));
        Assert.Equal(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            LatinScale.Read(text, number, text.Length).Value
        );
    }
}
