using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations;

public sealed class TitleShortFormsTests
{
    [Theory]
    [InlineData("市里印发《关于加强水库管理的实施意见》。《意见》明确了分工。", "意见")]
    [InlineData("《河湖保护专项行动方案》出台，《行动方案》共九条。", "行动方案")]
    [InlineData("《河湖保护行动方案（2024—2026年）》出台，《方案》共九条。", "方案")]
    // Another kind of document, and one that nothing was said of before.
    [InlineData("市里印发《关于加强水库管理的实施意见》，参照《条例》执行。", "")]
    [InlineData("《意见》明确了分工。《关于加强水库管理的实施意见》随后印发。", "")]
    public void A_title_of_its_last_words_means_the_one_named_before(string text, string expected)
    {
        var full = EntityExtractor
            .Extract(new TokenizedText(text))
            .Where(x => x.Category == EntityCategory.Document)
            .MaxBy(x => x.Name.Length)!;
        Assert.Equal(expected, string.Join('|', full.Aliases));
    }
}
