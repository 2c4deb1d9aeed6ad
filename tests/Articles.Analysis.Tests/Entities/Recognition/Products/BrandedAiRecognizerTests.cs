using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class BrandedAiRecognizerTests
{
    [Theory]
    [InlineData("公司将升级星河AI、扩建机房。", "星河AI")]
    [InlineData("公司将升级星河 AI。", "星河 AI")]
    [InlineData("全面升级星河AI\n公司昨天说", "星河AI")]
    // A field, something that goes on, and nobody who does anything.
    [InlineData("公司将推广医疗AI、扩建机房。", "")]
    [InlineData("公司将升级星河AI平台。", "")]
    [InlineData("星河AI、数字人", "")]
    public void A_rare_word_and_AI_are_a_product(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new BrandedAiRecognizer(), text, EntityCategory.Product));
}
