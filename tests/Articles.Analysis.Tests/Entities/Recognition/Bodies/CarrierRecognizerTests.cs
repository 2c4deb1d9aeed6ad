using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class CarrierRecognizerTests
{
    [Theory]
    [InlineData("移动、联通和电信共建基站。", "移动|联通|电信")]
    [InlineData("中国联通的利润下降，联通也调整了投资。", "联通")]
    [InlineData("中国电信发布方案，电信携手各方推进。", "电信")]
    [InlineData("移动、电信用户都可以办理。", "")]
    [InlineData("联通也是连接的意思。", "")]
    [InlineData("中国移动升级网络，移动支付更方便。", "")]
    [InlineData("湖南移动、湖南联通出席。", "")]
    [InlineData("移动、联通等企业参会。", "移动|联通")]
    [InlineData("电信、广电等行业发展迅速。", "")]
    [InlineData("移动、联通等多个行业发展迅速。", "")]
    [InlineData("移动、联通和电信用户都可以办理。", "")]
    [InlineData("中国移动升级网络，移动更便捷。", "")]
    public void A_carrier_is_found_by_its_trade_alone(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new CarrierRecognizer(), text, EntityCategory.Organization));
}
