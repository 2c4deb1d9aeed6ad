using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class ProductShapeTests
{
    private const int Product = 3;

    [Theory]
    [InlineData("上线翎昂", true)]
    [InlineData("看见翎昂", false)]
    public void A_product_is_introduced_by_a_word_of_launching(string text, bool expected) =>
        Assert.Equal(expected, ProductShape.IsIntroduced(new TokenizedText(text), new NameSpan(2, 4, Product, 100)));
}
