using System.Globalization;
using Articles.Storage.Results;
using Articles.Storage.Tests.Support;
using Azure.Data.Tables;

namespace Articles.Storage.Tests.Results;

public sealed class MetricColumnsTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("3.2")]
    [InlineData("-0.05")]
    [InlineData("32000")]
    [InlineData("123456789012345")]
    [InlineData("100000000000000000000")]
    [InlineData("79228162514264337593543950335")]
    public void A_value_comes_back_as_it_is_read_aloud(string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        var row = new TableEntity("p", "r");

        MetricColumns.Write(row, Samples.Metric("产量", value, null, null) with { ValueMax = value });

        var read = MetricColumns.Read(row);
        Assert.Equal(text, read.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(value, read.ValueMax);
    }
}
