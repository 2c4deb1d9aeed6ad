using Articles.Analysis.Entities.Recognition.Quotations;

namespace Articles.Analysis.Tests.Entities.Recognition.Quotations;

public sealed class QuotedSumTests
{
    [Theory]
    [InlineData("形成“云禾数据中心+塬禾超算中心”双核驱动格局。", "云禾数据中心|塬禾超算中心")]
    [InlineData("以“云禾服务平台+塬禾服务平台”为双轮，扩大规模。", "云禾服务平台|塬禾服务平台")]
    public void What_a_quotation_adds_up_is_apart(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new QuotationRecognizer(), text, EntityCategory.Product));

    [Theory]
    [InlineData("上线“云禾服务平台+塬禾服务平台”。")]
    [InlineData("形成“云禾+塬禾”双核格局。")]
    public void What_adds_up_nothing_or_no_names_is_not(string text) =>
        Assert.DoesNotContain('|', Candidates.Of(new QuotationRecognizer(), text, EntityCategory.Product));
}
