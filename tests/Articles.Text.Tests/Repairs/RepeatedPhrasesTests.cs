using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class RepeatedPhrasesTests
{
    [Fact]
    public void The_longest_common_phrase_is_found_at_every_place()
    {
        const string Text = "村里召新闻x1y2官网开大会，大家很高新闻x1y2官网兴，水新闻x1y2官网库满了";

        var found = RepeatedPhrases.Find(Text);

        Assert.Equal(3, found.Count);
        Assert.All(found, phrase => Assert.Equal("新闻x1y2官网", Text.Substring(phrase.Start, phrase.Length)));
    }

    [Theory]
    [InlineData("村里召x1y2开大会，大家很高x1y2兴")]
    [InlineData("用x1y2软件，买x1y2软件，装x1y2软件")]
    [InlineData("登录亚博官网，通过亚博官网查询，在亚博官网下载")]
    [InlineData("赌场老板亚博平台被抓，经理亚博平台被抓，职员亚博平台被抓")]
    public void What_a_sentence_has_a_place_for_stays(string text) => Assert.Empty(RepeatedPhrases.Find(text));
}
