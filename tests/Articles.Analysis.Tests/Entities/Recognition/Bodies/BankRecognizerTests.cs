using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class BankRecognizerTests
{
    [Theory]
    [InlineData("大型银行和股份制银行中，光大、兴业居前，工行次之。", "光大|兴业|工行")]
    [InlineData("浙商银行等银行公布业绩，浙商净利润增长。", "浙商")]
    public void Banks_are_found_by_their_short_names(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new BankRecognizer(), text, EntityCategory.Organization));

    [Theory]
    [InlineData("光大、兴业的股价上涨。")]
    [InlineData("民生银行、平安银行等银行支持民生项目，平安村受益。")]
    [InlineData("两家银行参会，光大证券、兴业证券列席。")]
    public void Common_words_and_other_firms_are_no_banks(string text) =>
        Assert.Empty(Candidates.Of(new BankRecognizer(), text, EntityCategory.Organization));
}
