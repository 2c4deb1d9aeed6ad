using Articles.Storage.Articles;
using Articles.Storage.Tests.Support;
using Azure;

namespace Articles.Storage.Tests.Articles;

public sealed class ArticleTableTests(AzuriteFixture azurite)
{
    private static readonly ArticleFilter Any = new(null, null, null, null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_comes_back_as_it_was_written()
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        var written = Samples.Article("甲", 7) with
        {
            LiveRevision = 5,
            Error = "坏",
            Byline = "某某",
            Source = "某报",
            Language = "zh",
            Script = "Simplified",
            AnalyzedAt = new DateTimeOffset(2024, 5, 18, 1, 2, 3, TimeSpan.Zero),
            Counts = new ArticleCounts(1, 2, 3, 4, 5, new Dictionary<string, int> { ["LostPlus"] = 2 }),
            HasStaleResults = true,
            WasRejected = true,
        };

        Assert.True(await articles.TryChangeAsync(null, written, Token));

        var read = await articles.FindAsync(written.Id, Token);
        Assert.Equal(2, read!.Counts.Repairs["LostPlus"]);
        Assert.NotEqual(default, read.RowETag);
        Assert.Equal(written with { Counts = read.Counts, RowETag = read.RowETag }, read);
    }

    [Fact]
    public async Task Of_two_changes_of_one_state_one_is_refused()
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        var article = Samples.Article("甲", 1);
        Assert.True(await articles.TryChangeAsync(null, article, Token));
        Assert.False(await articles.TryChangeAsync(null, article, Token));
        var read = await articles.FindAsync(article.Id, Token);

        Assert.True(await articles.TryChangeAsync(read, read! with { Title = "一" }, Token));
        Assert.False(await articles.TryChangeAsync(read, read with { Title = "二" }, Token));
        Assert.False(await articles.TryChangeAsync(read, null, Token));

        var last = await articles.FindAsync(article.Id, Token);
        Assert.Equal("一", last!.Title);
        Assert.True(await articles.TryChangeAsync(last, null, Token));
        Assert.False(await articles.TryChangeAsync(last, null, Token));
        Assert.Null(await articles.FindAsync(article.Id, Token));
    }

    [Fact]
    public async Task A_removed_article_leaves_the_list_and_a_deleted_one_leaves_nothing()
    {
        var table = await azurite.NewTableAsync();
        var articles = new ArticleTable(table);
        await articles.TryChangeAsync(null, Samples.Article("甲", 1), Token);
        var read = await articles.FindAsync(ArticleId.FromName("甲"), Token);

        await articles.TryChangeAsync(read, read! with { IsRemoved = true }, Token);
        Assert.Empty((await articles.ListAsync(Any, null, 10, Token)).Items);
        Assert.True((await articles.OpenAsync(Token).SingleAsync(Token)).IsRemoved);

        await articles.TryChangeAsync(await articles.FindAsync(read.Id, Token), null, Token);
        Assert.Empty(await TableDump.OfAsync(table));
    }

    [Fact]
    public async Task Open_articles_are_those_with_work_due()
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        foreach (var status in Enum.GetValues<ArticleStatus>())
        {
            await articles.TryChangeAsync(null, Samples.Article($"{status}", 1) with { Status = status }, Token);
        }

        var open = await articles.OpenAsync(Token).Select(a => a.Status).ToListAsync(Token);
        Assert.Equal([ArticleStatus.Normalized, ArticleStatus.Queued], open.OrderBy(s => s.ToString()));

        var queued = await articles.FindAsync(ArticleId.FromName("Queued"), Token);
        await articles.TryChangeAsync(queued, queued! with { Status = ArticleStatus.Analyzed }, Token);
        Assert.Equal(ArticleStatus.Normalized, (await articles.OpenAsync(Token).SingleAsync(Token)).Status);
        Assert.Equal(4, await articles.AllAsync(Token).CountAsync(Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task The_list_is_walked_newest_first_without_gap_or_repeat(int top)
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        var time = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 10; i++)
        {
            // Pairs are of one moment.
            await articles.TryChangeAsync(null, Samples.Article($"{i}", 1, time.AddSeconds(i / 2)), Token);
        }

        var walked = new List<ArticleRecord>();
        string? next = null;
        do
        {
            var page = await articles.ListAsync(Any, next, top, Token);
            Assert.True(page.Items.Count <= top);
            walked.AddRange(page.Items);
            next = page.Next;
        } while (next is not null);

        Assert.Equal(10, walked.Select(a => a.Id).Distinct().Count());
        Assert.Equal(walked.OrderByDescending(a => a.UploadedAt).ThenBy(a => a.Id, StringComparer.Ordinal), walked);
    }

    [Fact]
    public async Task A_list_is_restricted_by_status_source_and_day()
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        await articles.TryChangeAsync(
            null,
            Samples.Article("甲", 1) with
            {
                Source = "某'报",
                PublishedOn = "2024-01-31",
            },
            Token
        );
        await articles.TryChangeAsync(
            null,
            Samples.Article("乙", 1) with
            {
                Source = "某网",
                PublishedOn = "2024-02-01",
            },
            Token
        );
        await articles.TryChangeAsync(
            null,
            Samples.Article("丙", 1) with
            {
                PublishedOn = null,
                Status = ArticleStatus.Analyzed,
            },
            Token
        );
        ArticleFilter[] filters =
        [
            Any,
            new(ArticleStatus.Analyzed, null, null, null),
            new(null, "某'报", null, null),
            new(null, null, new DateOnly(2024, 2, 1), null),
            new(null, null, null, new DateOnly(2024, 1, 31)),
        ];
        string[] expected = ["丙甲乙", "丙", "甲", "乙", "甲"];
        foreach (var (filter, names) in filters.Zip(expected))
        {
            var page = await articles.ListAsync(filter, null, 10, Token);
            Assert.Equal(names.Order(), page.Items.Select(a => a.Name[0]).Order());
            Assert.All(page.Items, a => Assert.True(filter.Accepts(a)));
        }

        var third = await articles.FindAsync(ArticleId.FromName("丙"), Token);
        Assert.DoesNotContain(filters[2..], f => f.Accepts(third!));
    }

    [Fact]
    public async Task A_change_of_the_upload_time_moves_the_article_in_the_list()
    {
        var articles = new ArticleTable(await azurite.NewTableAsync());
        var article = Samples.Article("甲", 1);
        await articles.TryChangeAsync(null, article, Token);
        var read = await articles.FindAsync(article.Id, Token);

        await articles.TryChangeAsync(read, read! with { UploadedAt = read.UploadedAt.AddDays(1) }, Token);

        Assert.Equal(
            article.UploadedAt.AddDays(1),
            Assert.Single((await articles.ListAsync(Any, null, 10, Token)).Items).UploadedAt
        );
    }

    [Fact]
    public async Task A_missing_table_is_an_error_and_not_a_reason_to_try_again()
    {
        var articles = new ArticleTable(azurite.Table(AzuriteFixture.NewName()));

        await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            articles.TryChangeAsync(null, Samples.Article("甲", 1), Token)
        );
    }

    [Fact]
    public void A_revision_rises_whatever_the_clock_says()
    {
        var now = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(now.UtcTicks, ArticleRecord.NextRevision(null, now));
        Assert.Equal(now.UtcTicks + 6, ArticleRecord.NextRevision(Samples.Article("甲", now.UtcTicks + 5), now));
    }
}
