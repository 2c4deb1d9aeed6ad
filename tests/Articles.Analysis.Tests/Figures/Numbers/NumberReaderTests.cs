using System.Globalization;
using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Tests.Figures.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("1,100.9亿", "110090000000")]
    [InlineData("3万4000", "34000")]
    [InlineData("25万6千", "256000")]
    [InlineData("二十万亿", "20000000000000")]
    [InlineData("一万五千亿", "1500000000000")]
    [InlineData("四百五", "450")]
    [InlineData("一百零五", "105")]
    [InlineData("三点一", "3.1")]
    [InlineData("三又二分之一", "3.5")]
    [InlineData("2e5", "200000")]
    [InlineData("15k", "15000")]
    [InlineData("十几", "10")]
    [InlineData("20余万", "200000")]
    public void A_number_is_read_whole(string text, string value)
    {
        Assert.True(NumberReader.TryRead(text, 0, text.Length, out var number));
        Assert.Equal(text.Length, number.End);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
    }

    [Theory]
    [InlineData("一切")]
    [InlineData("四川")]
    [InlineData("陆地")]
    [InlineData("12345678901234567890123")]
    public void A_word_or_a_serial_number_is_none(string text) =>
        Assert.False(NumberReader.TryRead(text, 0, text.Length, out _));

    [Theory]
    [InlineData("2万5G用户", 2)]
    [InlineData("五千米", 1)]
    public void A_unit_or_a_name_ends_a_number(string text, int end)
    {
        Assert.True(NumberReader.TryRead(text, 0, text.Length, out var number));
        Assert.Equal(end, number.End);
    }

    [Fact]
    public void No_length_of_place_names_overflows()
    {
        foreach (
            var unit in (string[])
                ["万", "亿", "万亿", "9亿", "千亿", "三四亿", "9余亿", "零点零亿", "999999999999999999万亿"]
        )
        {
            var text = string.Concat(Enumerable.Repeat(unit, 40));
            NumberReader.TryRead(text, 0, text.Length, out var number);
            Assert.InRange(number.End, 0, text.Length);
        }
    }
}
