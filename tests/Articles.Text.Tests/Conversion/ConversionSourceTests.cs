using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ConversionSourceTests
{
    [Fact]
    public void Knows_the_origins_of_a_part_of_the_first_input()
    {
        var part = new ConversionSource("abcd", [], 10)[1..3];

        Assert.Equal("bc", part.Text.ToString());
        Assert.Equal((11, 12), (part.Origin(0), part.Origin(1)));
    }

    [Fact]
    public void Knows_the_origins_of_a_part_of_a_converted_text()
    {
        var part = new ConversionSource("abcd", [5, 5, 7, 8], 0)[1..3];

        Assert.Equal((5, 7), (part.Origin(0), part.Origin(1)));
    }
}
