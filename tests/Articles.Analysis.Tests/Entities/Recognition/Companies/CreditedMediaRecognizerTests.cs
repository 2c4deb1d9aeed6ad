using Articles.Analysis.Entities.Recognition.Companies;

namespace Articles.Analysis.Tests.Entities.Recognition.Companies;

public sealed class CreditedMediaRecognizerTests
{
    [Theory]
    [InlineData("云川经济观察记者 林晓梅\n桥面合龙。", "云川经济观察")]
    [InlineData("云川之家 6月9日消息，新机型下月开售。", "云川之家")]
    [InlineData("云川在线讯（记者林晓梅）桥面合龙。", "云川在线")]
    [InlineData("每云记者 林晓梅", "每云")]
    [InlineData("云川位 报道 | 公众号 CloudBit", "云川位")]
    [InlineData("来源：云川在线\n桥面合龙。", "云川在线")]
    [InlineData("他接受云川周刊专访时说。", "云川周刊")]
    [InlineData("总台记者走进村庄。", "总台")]
    [InlineData("库存下降。煤炭网数据显示，价格平稳。", "煤炭网")]
    [InlineData("今天，据沐辰在线报道，桥面合龙。", "沐辰在线")]
    [InlineData("今天，据气象台消息，明天有雨。", "")]
    [InlineData("今天，据知情人士披露，明天开会。", "")]
    [InlineData("本报记者 林晓梅", "")]
    [InlineData("本网讯 桥面合龙。", "")]
    [InlineData("电视台记者 林晓梅", "")]
    [InlineData("来源：网络", "")]
    [InlineData("来源：林晓梅", "")]
    [InlineData("他接受多家媒体采访时说。", "")]
    [InlineData("互联网数据显示，用户增长。", "")]
    [InlineData("6月9日消息，新机型开售。", "")]
    [InlineData("今年6月9日消息传来，大家都很高兴。", "")]
    public void A_newsroom_is_found_where_it_is_credited(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new CreditedMediaRecognizer(), text, EntityCategory.Organization));
}
