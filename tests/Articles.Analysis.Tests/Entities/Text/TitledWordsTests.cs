using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Text;

public sealed class TitledWordsTests
{
    [Theory]
    [InlineData("大学教授", "大学|教授")]
    [InlineData("全国人大代表", "全国人大|代表")]
    // An office in a body, and a title alone.
    [InlineData("党委书记", "党委书记")]
    [InlineData("本报记者", "本报记者")]
    public void A_body_and_the_title_of_somebody_in_it_are_two_words(string word, string expected)
    {
        var text = new TokenizedText(word);
        Assert.Equal(expected, string.Join('|', text.Tokens.ToArray().Select(x => x.Of(word).ToString())));
    }
}
