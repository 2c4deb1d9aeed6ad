using Articles.Analysis;
using Articles.Functions.Endpoints;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Endpoints;

public sealed class FigureSpanTests
{
    [Theory]
    // 1.2亿 and 1.23亿, but not 1.26亿.
    [InlineData("120000000", Modifier.Exact, "123000000", Modifier.Exact, true)]
    [InlineData("120000000", Modifier.Exact, "126000000", Modifier.Exact, false)]
    // 3000万 is not 3004万, and 3.2万 is 32140 rounded.
    [InlineData("30000000", Modifier.Exact, "30040000", Modifier.Exact, false)]
    [InlineData("32000", Modifier.Exact, "32140", Modifier.Exact, true)]
    [InlineData("32000", Modifier.Exact, "33140", Modifier.Exact, false)]
    // Below 万 each digit is written.
    [InlineData("100", Modifier.Exact, "98", Modifier.Exact, false)]
    [InlineData("8.5", Modifier.Exact, "8.53", Modifier.Exact, true)]
    [InlineData("8.5", Modifier.Exact, "8.7", Modifier.Exact, false)]
    [InlineData("100", Modifier.MoreThan, "180", Modifier.Exact, true)]
    [InlineData("100", Modifier.AtLeast, "80", Modifier.Exact, false)]
    [InlineData("100", Modifier.LessThan, "80", Modifier.AtMost, true)]
    [InlineData("100", Modifier.About, "108", Modifier.Exact, true)]
    [InlineData("100", Modifier.About, "120", Modifier.Exact, false)]
    [InlineData("-5", Modifier.Exact, "5", Modifier.Exact, false)]
    [InlineData("79228162514264337593543950335", Modifier.Exact, "5", Modifier.Exact, true)]
    public void Figures_agree_when_one_number_can_be_both(
        string one,
        Modifier how,
        string other,
        Modifier otherHow,
        bool agree
    )
    {
        var (a, b) = (Span(one, how), Span(other, otherHow));

        Assert.Equal(agree, a.Meets(b));
        Assert.Equal(agree, b.Meets(a));
    }

    private static FigureSpan Span(string value, Modifier modifier) =>
        FigureSpan.Of(
            Samples.Metric(
                "产量",
                decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
                "2024",
                "甲"
            ) with
            {
                Modifier = modifier,
            }
        );
}
