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
        var found = Find(text, [("晓东出", at + 1)]);
        Assert.DoesNotContain(found, x => x.Start == at);
    }

    [Fact]
    public void A_body_around_the_place_that_a_rule_found_is_taken_as_a_whole()
    {
        var text = new TokenizedText("年初，深圳市烹饪协会发布了倡议。");
        var found = Find(text, [("深圳市", 3)]);
        Assert.Equal("深圳市烹饪协会", text.Text[found[0].Start..found[0].End]);
    }

    [Fact]
    public void What_a_place_does_to_a_body_is_no_name()
    {
        var text = new TokenizedText("公司在伦敦设立分公司。");
        Assert.Empty(Find(text, [("伦敦", 3)]));
    }

    [Theory]
    [InlineData("李女士来自中国，她住在大桥边。")]
    [InlineData("服务更加丰富化，建设新家园。")]
    [InlineData("平台接入算力37EFLOPS。")]
    [InlineData("")]
    public void Nameless_people_countries_from_within_and_common_words_are_refused(string text) =>
        Assert.Empty(Find(text));

    private static List<(string, string)> Find(string text) =>
        [.. Find(new TokenizedText(text), []).Select(x => (text[x.Start..x.End], x.Category))];

    private static List<Candidate> Find(TokenizedText text, List<(string, int)> mentions)
    {
        var found = new List<Candidate>();
        UnknownNames.Find(text, mentions, found);
        return found;
    }
}
