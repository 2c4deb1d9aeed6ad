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
        Assert.Equal(standard, VariantCharacters.StandardOf(text, place));
    }

    [Theory]
    [InlineData("妳", "你")]
    [InlineData("臺北巿", "市")]
    [InlineData("牠們", "它")]
    [InlineData("衹有", "只")]
    [InlineData("甚麼", "什")]
    [InlineData("祇喫罈子肉", "只")]
    [InlineData("當地祇有兩家", "只")]
    [InlineData("今天祇是", "只")]
    public void Of_a_word_that_has_one_the_mainland_has_another(string text, string standard)
    {
        var place = text.AsSpan().IndexOfAny(VariantCharacters.All);

        Assert.Equal(standard, VariantCharacters.StandardOf(text, place));
    }

    [Theory]
    [InlineData("甚至")]
    [InlineData("幸甚")]
    [InlineData("神祇")]
    [InlineData("天神地祇")]
    [InlineData("祇園祭")]
    [InlineData("祇樹給孤獨園")]
    public void In_other_words_it_stays(string text)
    {
        var place = text.AsSpan().IndexOfAny(VariantCharacters.All);

        Assert.Null(VariantCharacters.StandardOf(text, place));
    }

    [Fact]
    public void Has_no_standard_form_that_is_to_be_converted_itself()
    {
        for (var variant = '\u4E00'; variant <= '\u9FFF'; variant++)
        {
            if (VariantCharacters.All.Contains(variant) && VariantCharacters.StandardOf([variant], 0) is { } standard)
            {
                Assert.NotEqual(variant, Assert.Single(standard));
                Assert.Equal(-1, standard.AsSpan().IndexOfAny(VariantCharacters.All));
                Assert.Equal(standard, ChineseConverter.Convert(standard, ConversionKind.T2S));
                Assert.Equal(variant.ToString(), ChineseConverter.Convert([variant], ConversionKind.T2S));
            }
        }
    }
}
