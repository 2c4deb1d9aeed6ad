using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class DefinedProductRecognizerTests
{
    [Theory]
    [InlineData("“松语”由青岛移动研发。", "松语")]
    [InlineData("新人“松语”上岗。松语是青岛移动与学校联合打造的客服。", "松语")]
    // Nobody puts it in quotation marks, nobody makes it, it begins no sentence.
    [InlineData("平台由青岛移动研发。", "")]
    [InlineData("“松语”是老人的邻居。", "")]
    [InlineData("大家说，“松语”由青岛移动研发。", "")]
    [InlineData("“松语”是喜事。公司研发的系统上线。", "")]
    public void A_quoted_name_is_defined_by_who_made_it(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new DefinedProductRecognizer(), text, EntityCategory.Product));
}
