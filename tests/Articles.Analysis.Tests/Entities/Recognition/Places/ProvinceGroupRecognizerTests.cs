using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class ProvinceGroupRecognizerTests
{
    [Theory]
    [InlineData("西北五省区降水偏多。", "西北五省区")]
    [InlineData("西南三省粮食丰收。", "西南三省")]
    [InlineData("长三角三省一市联手。", "长三角三省一市")]
    [InlineData("西北五家企业参展。", "")]
    [InlineData("五省区共同发文。", "")]
    public void Provinces_are_named_together_by_their_part_of_the_country(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ProvinceGroupRecognizer(), text, EntityCategory.Location));
}
