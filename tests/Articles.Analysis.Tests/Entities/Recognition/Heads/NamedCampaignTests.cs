using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class NamedCampaignTests
{
    [Theory]
    [InlineData("清河市开展打击治理电信网络诈骗专项行动", "打击治理电信网络诈骗专项行动", true)]
    [InlineData("远山集团深入贯彻中央八项规定精神学习教育", "深入贯彻中央八项规定精神学习教育", true)]
    [InlineData("参加进博会", "进博会", false)]
    public void A_campaign_begins_with_what_is_done(string text, string name, bool expected)
    {
        var words = new TokenizedText(text);
        var token = words.TokenAt(text.Length - 1);
        Assert.Equal(name, words[token].ToString());
        Assert.Equal(expected, NamedCampaign.Is(words, token));
    }
}
