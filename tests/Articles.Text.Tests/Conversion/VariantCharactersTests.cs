using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class VariantCharactersTests
{
    [Theory]
    [InlineData("一絲不茍", 3, "苟")]
    [InlineData("如臯", 1, "皋")]
    public void Finds_a_variant_and_knows_its_standard_form(string text, int place, string standard)
    {
        Assert.Equal(place, text.AsSpan().IndexOfAny(VariantCharacters.All));
        Assert.Equal(standard, VariantCharacters.StandardOf(text[place]));
    }

    [Fact]
    public void Has_no_standard_form_that_is_to_be_converted_itself()
    {
        for (var variant = '\u4E00'; variant <= '\u9FFF'; variant++)
        {
            if (VariantCharacters.All.Contains(variant))
            {
                var standard = VariantCharacters.StandardOf(variant);
                Assert.NotEqual(variant, Assert.Single(standard));
                Assert.Equal(-1, standard.AsSpan().IndexOfAny(VariantCharacters.All));
                Assert.Equal(standard, ChineseConverter.Convert(standard, ConversionKind.T2S));
                Assert.Equal(variant.ToString(), ChineseConverter.Convert([variant], ConversionKind.T2S));
            }
        }
    }
}
