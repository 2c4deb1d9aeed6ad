using Articles.Analysis.Entities.Recognition.Products;

namespace Articles.Analysis.Tests.Entities.Recognition.Products;

public sealed class WorksRecognizerTests
{
    [Theory]
    [InlineData("塬禾水库工程建设一片繁忙。", "塬禾水库工程")]
    [InlineData("云亭口灌区一期工程渡槽贯通。", "云亭口灌区一期工程")]
    [InlineData("塬禾大桥改扩建工程通过验收。", "塬禾大桥改扩建工程")]
    // A part of the works, kinds of them, and who works there.
    [InlineData("塬禾泵站主体工程完工。", "")]
    [InlineData("推进大型灌区工程建设。", "")]
    [InlineData("推进病险水库工程建设。", "")]
    [InlineData("塬禾水库工程师到岗。", "")]
    public void Works_are_called_by_the_place_that_is_built(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new WorksRecognizer(), text, EntityCategory.Product));
}
