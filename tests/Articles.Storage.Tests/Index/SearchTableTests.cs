using Articles.Analysis.Search;
using Articles.Storage.Index;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Index;

public sealed class SearchTableTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_of_one_word_come_best_first_and_page_by_page()
    {
        var (search, _) = await FilledAsync(
            ("甲", "平台", 300),
            ("乙", "平台", 900),
            ("丙", "平台", 300),
            ("丁", "基站", 999)
        );

        foreach (var top in (int[])[1, 2, 1000])
        {
            var found = new List<ArticleFound>();
            while (
                await search.FindAsync(SearchQuery.Of("平臺"), found.LastOrDefault()?.Position, top, Token)
                    is { Count: > 0 } page
            )
            {
                Assert.True(page.Count <= top);
                found.AddRange(page);
            }

            Assert.Equal([900, 300, 300], found.Select(f => f.Weight));
            Assert.Equal(Id("乙"), found[0].ArticleId);
            Assert.Equal(3, found.Select(f => f.ArticleId).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task More_words_than_are_looked_for_are_refused()
    {
        var (search, _) = await FilledAsync(("甲", "平台", 300));
        var page = SearchQuery.Of(string.Concat(Enumerable.Range(0, 200).Select(i => $"w{i} ")));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => search.FindAsync(page, null, 10, Token));
    }

    [Fact]
    public async Task An_article_must_have_all_words_or_the_whole_as_one_name()
    {
        var (search, _) = await FilledAsync(
            ("甲", "5g", 400),
            ("甲", "基站", 200),
            ("乙", "5g", 900),
            ("丙", "5g基站", 350),
            ("丁", "基站", 900)
        );

        var found = await search.FindAsync(SearchQuery.Of("5G 基站"), null, 10, Token);

        Assert.Equal([(Id("丙"), 350), (Id("甲"), 300)], found.Select(f => (f.ArticleId, f.Weight)));
        Assert.Equal("标题甲", found[1].Title);
        Assert.Equal("……5g……", found[1].Snippet);
        var rest = await search.FindAsync(SearchQuery.Of("5G 基站"), found[0].Position, 10, Token);
        Assert.Equal(Id("甲"), Assert.Single(rest).ArticleId);
    }

    [Theory]
    [InlineData("从来没有的词语")]
    [InlineData("'")]
    [InlineData("，")]
    [InlineData("\u0001|!%/")]
    public async Task What_no_article_has_is_not_found(string query)
    {
        var (search, _) = await FilledAsync(("甲", "平台", 300));

        Assert.Empty(await search.FindAsync(SearchQuery.Of(query), null, 10, Token));
    }

    [Fact]
    public async Task A_search_costs_a_request_a_word_however_many_articles_there_are()
    {
        var (search, faults) = await FilledAsync([
            .. Enumerable.Range(0, 300).Select(i => ($"文{i}", i % 2 == 0 ? "平台" : "基站", 1 + i)),
        ]);
        var before = faults.Calls;

        await search.FindAsync(SearchQuery.Of("平台"), null, 50, Token);
        Assert.Equal(1, faults.Calls - before);

        await search.FindAsync(SearchQuery.Of("平台 基站"), null, 50, Token);
        Assert.Equal(1 + 3, faults.Calls - before);
    }

    private static string Id(string name) => ArticleId.FromName(name);

    private async Task<(SearchTable Search, StorageFaults Faults)> FilledAsync(
        params (string Article, string Term, int Weight)[] terms
    )
    {
        var name = AzuriteFixture.NewName();
        var index = new IndexTable(azurite.Table(name));
        await azurite.Table(name).CreateIfNotExistsAsync(Token);
        foreach (var article in terms.GroupBy(t => t.Article, StringComparer.Ordinal))
        {
            var record = Samples.Article(article.Key, 1);
            var words = article.Select(t => new SearchTerm(t.Term, t.Weight, $"……{t.Term}……")).ToList();
            foreach (var (partition, rows) in IndexRows.Of(record, Samples.Analysis([], []), words))
            {
                Assert.True(await index.ReplaceAsync(partition, record.Id, new(1, false), rows, isFirst: true, Token));
            }
        }

        var faults = new StorageFaults();
        return (new SearchTable(azurite.Table(name, faults)), faults);
    }
}
