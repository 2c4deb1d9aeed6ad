using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Recognition.Sequence;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Sequence;

public sealed class UnknownNamesTests
{
    [Fact]
    public void A_name_without_a_title_is_found() =>
        Assert.Contains(("陈晓东", EntityCategory.Person), Find("1985年，陈晓东出生于巴黎。"));

    [Fact]
    public void A_name_that_a_rule_found_or_touched_is_left_alone()
    {
        var text = new TokenizedText("1985年，陈晓东出生于巴黎。");
        var at = text.Text.IndexOf("陈晓东", StringComparison.Ordinal);
        var found = UnknownNames.Find(text, [("晓东出", at + 1)]);
        Assert.DoesNotContain(found, x => x.Start == at);
    }

    [Theory]
    [InlineData("李女士来自中国，她住在大桥边。")]
    [InlineData("服务更加丰富化，建设新家园。")]
    [InlineData("")]
    public void Nameless_people_countries_from_within_and_common_words_are_refused(string text) =>
        Assert.Empty(Find(text));

    private static List<(string, string)> Find(string text) =>
        [.. UnknownNames.Find(new TokenizedText(text), []).Select(x => (text[x.Start..x.End], x.Category))];
}
