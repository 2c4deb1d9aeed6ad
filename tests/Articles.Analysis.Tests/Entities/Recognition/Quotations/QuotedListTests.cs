using Articles.Analysis.Entities.Recognition.Quotations;

namespace Articles.Analysis.Tests.Entities.Recognition.Quotations;

public sealed class QuotedListTests
{
    [Theory]
    [InlineData("接入“智慧公园、智慧环保、智慧河湖一张图”等系统。", "智慧公园|智慧环保|智慧河湖一张图")]
    public void Systems_called_alike_are_apart(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new QuotationRecognizer(), text, EntityCategory.Product));

    [Theory]
    [InlineData("智慧公园")]
    [InlineData("智慧公园、环保")]
    [InlineData("问需于民、问计于民")]
    [InlineData("智慧、智能")]
    public void A_saying_is_no_such_list(string content) => Assert.False(QuotedList.Is(content));
}
