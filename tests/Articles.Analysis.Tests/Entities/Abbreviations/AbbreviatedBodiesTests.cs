using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations;

public sealed class AbbreviatedBodiesTests
{
    [Theory]
    [InlineData("清河证券交易所说，清交所很忙。", "清河证券交易所", "清交所")]
    [InlineData("翎昂飞机工业集团来了，翎飞也来了。", "翎昂飞机工业集团", "翎飞")]
    [InlineData("翎昂飞机工业集团来了，别人也来了。", "翎昂飞机工业集团", "")]
    [InlineData("光明食品集团来了，迎来光明。", "光明食品集团", "")]
    [InlineData("航海宏图信息技术有限公司成立。航海宏图表示欢迎。", "航海宏图信息技术有限公司", "航海宏图")]
    [InlineData("航海宏图信息技术有限公司成立。大展航海宏图。", "航海宏图信息技术有限公司", "")]
    [InlineData("城市建设投资有限公司成立，城市建设取得成效。", "城市建设投资有限公司", "")]
    public void What_a_text_calls_a_body_in_short_is_found(string text, string full, string expected)
    {
        var start = text.IndexOf(full, StringComparison.Ordinal);
        List<Candidate> chosen = [new Candidate(start, start + full.Length, EntityCategory.Organization, 1)];

        var found = new List<(string Full, string Short)>();
        AbbreviatedBodies.Find(new TokenizedText(text), chosen, found);

        Assert.Equal(expected, string.Join(' ', found.Select(x => x.Short).Distinct()));
    }
}
