using Articles.Analysis.Search;

namespace Articles.Analysis.Tests.Search;

public sealed class SearchTermFinderTests
{
    private const string Title = "临江建成星河云平台";

    private const string Text =
        Title + "\n临江市昨日宣布，星河云平台投入使用。星河云平台服务企业3000家。\n市民可以在网上查询天气。";

    [Fact]
    public async Task What_the_title_says_weighs_more_than_what_is_said_in_passing()
    {
        var terms = (await FindAsync(Text, Title)).ToDictionary(t => t.Text, t => t.Weight, StringComparer.Ordinal);

        Assert.True(terms["平台"] > terms["天气"]);
        Assert.All(terms.Values, w => Assert.InRange(w, 1, SearchTerm.MostWeight));
    }

    [Fact]
    public async Task A_name_is_a_term_as_a_whole()
    {
        var terms = await FindAsync(Text, Title);

        Assert.Contains(terms, t => t.Text == "星河云平台");
    }

    [Fact]
    public async Task Terms_come_weightiest_first_each_once_and_so_many_at_most()
    {
        var many = string.Concat(Enumerable.Range(0, 3000).Select(i => $"型号k{i}的产品。"));

        var terms = await FindAsync(many, null);

        Assert.Equal(SearchTermFinder.MostTerms, terms.Count);
        Assert.Equal(terms.OrderByDescending(t => t.Weight).Select(t => t.Weight), terms.Select(t => t.Weight));
        Assert.Equal(terms.Count, terms.Select(t => t.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Every_snippet_shows_its_word()
    {
        var terms = await FindAsync(Text, Title);

        Assert.All(terms, t => Assert.Contains(t.Text, t.Snippet, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<IReadOnlyList<SearchTerm>> FindAsync(string text, string? title)
    {
        var article = new ArticleText(text, title, null);
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(article, TestContext.Current.CancellationToken);
        return SearchTermFinder.Find(article, analysis);
    }
}
