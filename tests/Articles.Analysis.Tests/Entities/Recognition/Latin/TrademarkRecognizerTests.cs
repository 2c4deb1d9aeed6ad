using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class TrademarkRecognizerTests
{
    [Theory]
    [InlineData("公司自研的Tru-X®平台可以预测反应。", "Tru-X®平台")]
    [InlineData("推出Orvane™，销量不错。", "Orvane™")]
    [InlineData("公司自研的TruX平台。", "")]
    [InlineData("注册商标符号为®。", "")]
    public void A_trade_mark_is_a_product(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new TrademarkRecognizer(), text, EntityCategory.Product));
}
