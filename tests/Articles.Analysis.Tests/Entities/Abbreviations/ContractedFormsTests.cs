using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations;

public sealed class ContractedFormsTests
{
    [Theory]
    [InlineData("中国（湖北）自由贸易试验区成立十年。企业落户自贸试验区。", "自贸试验区")]
    // A common noun before the same noun, and characters that the name lacks.
    [InlineData("中国（湖北）自由贸易试验区成立十年。各地建设创新试验区。", "")]
    [InlineData("中国（湖北）自由贸易试验区成立十年。农改试验区也在推进。", "")]
    public void A_word_before_the_same_noun_means_the_one_name_that_it_shortens(string text, string expected)
    {
        var zone = EntityExtractor.Extract(new TokenizedText(text)).First(x => x.Name.Contains("自由贸易"));
        Assert.Equal(expected, string.Join('|', zone.Aliases));
    }
}
