using Articles.Analysis;
using Articles.Storage.Index;
using Articles.Storage.Keys;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Index;

public sealed class IndexTableTests(AzuriteFixture azurite)
{
    private static readonly FigureFilter Any = new(null, null, null, null, null, null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task WriteAsync(IndexTable index, string name, ArticleAnalysis analysis)
    {
        var article = Samples.Article(name, 1);
        foreach (var (partition, rows) in IndexRows.Of(article, analysis, []))
        {
            Assert.True(await index.ReplaceAsync(partition, article.Id, new(1, false), rows, isFirst: true, Token));
        }
    }

    private async Task<IndexTable> FilledAsync()
    {
        var index = new IndexTable(await azurite.NewTableAsync());
        var company = Samples.Entity("东海电力公司", EntityCategory.Organization, "东海电力", "“东海电力”");
        for (var i = 0; i < 4; i++)
        {
            await WriteAsync(
                index,
                $"文{i}",
                Samples.Analysis(
                    [company, Samples.Entity("临江", EntityCategory.Location)],
                    [
                        Samples.Metric("发电量", i, "2023", company.Name, "度"),
                        Samples.Metric("发电量", 10 + i, "2024-12", company.Name, "度", MetricKind.Target),
                        Samples.Metric("发电量", 20 + i, "2024-12-31", "临江", "度"),
                        Samples.Metric("装机容量", 30 + i, "2025", company.Name, "千瓦"),
                        Samples.Metric("装机容量", 40 + i, null, company.Name, "千瓦"),
                        Samples.Metric("站点", 50 + i, "约?", null),
                    ]
                )
            );
        }

        return index;
    }

    private static async Task<List<FigureInArticle>> WalkAsync(IndexTable index, FigureFilter filter, int top)
    {
        var walked = new List<FigureInArticle>();
        string? after = null;
        while (await index.FiguresAsync(filter, after, top, Token) is { Count: > 0 } page)
        {
            Assert.True(page.Count <= top);
            walked.AddRange(page);
            after = page[^1].Position;
        }

        Assert.Equal(walked.Count, walked.Select(f => f.Position).Distinct().Count());
        Assert.Equal(walked.Select(f => f.Position).Order(StringComparer.Ordinal), walked.Select(f => f.Position));
        return walked;
    }

    [Theory]
    [InlineData(null, null, null, null, null, null, 24)]
    [InlineData("发电量", null, null, null, null, null, 12)]
    [InlineData("發電量", null, null, null, null, null, 12)]
    [InlineData(null, "东海电力公司", null, null, null, null, 16)]
    [InlineData(null, "東海電力", null, null, null, null, 16)]
    [InlineData("发电量", "东海电力", null, null, null, null, 8)]
    [InlineData(null, null, "千瓦", null, null, null, 8)]
    [InlineData(null, null, null, MetricKind.Target, null, null, 4)]
    [InlineData(null, null, null, null, "2024", null, 12)]
    [InlineData(null, null, null, null, "2024", "2024-12", 8)]
    [InlineData(null, null, null, null, null, "2024", 12)]
    [InlineData("发电量", null, null, null, "2024-12-31", "2024-12-31", 8)]
    [InlineData("发电量", null, null, null, "2024-12-01", "2024-12-30", 4)]
    [InlineData(null, "东海电力公司", null, null, "2025-06-15", "2025-07", 4)]
    [InlineData(null, "东海电力", null, null, "2025", null, 4)]
    [InlineData("没有", null, null, null, null, null, 0)]
    [InlineData("'; or true", "a|b!", "'", null, null, null, 0)]
    public async Task Figures_are_found_and_walked_in_order_of_time(
        string? indicator,
        string? subject,
        string? unit,
        MetricKind? kind,
        string? from,
        string? to,
        int count
    )
    {
        var index = await FilledAsync();
        var filter = new FigureFilter(indicator, subject, unit, kind, from, to);
        foreach (var top in (int[])[1, 3, 1000])
        {
            var walked = await WalkAsync(index, filter, top);
            if (from is not null)
            {
                // What has no ISO period is after every period.
                walked = [.. walked.Where(f => f.Metric.Period != "约?")];
            }

            Assert.Equal(count, walked.Count);
        }
    }

    [Fact]
    public async Task A_figure_without_a_period_comes_last()
    {
        var figures = await (await FilledAsync()).FiguresAsync(Any with { Subject = "东海电力" }, null, 100, Token);

        Assert.Equal(["2023", "2024-12", "2025", null], figures.Select(f => f.Metric.Period).Distinct());
        Assert.Equal(4, figures.Count(f => f.Metric.Period is null));
    }

    [Fact]
    public async Task A_year_stands_behind_its_months_and_a_month_behind_its_days_in_every_order()
    {
        string?[] ordered = ["2023", "2024-06-15", "2024-06", "2024-12-31", "2024-12", "2024", "2025-01", "2025", null];
        var index = new IndexTable(await azurite.NewTableAsync());
        await WriteAsync(
            index,
            "文",
            Samples.Analysis(
                [Samples.Entity("临江", EntityCategory.Location)],
                [.. ordered.Order(StringComparer.Ordinal).Select(p => Samples.Metric("发电量", 1, p, "临江"))]
            )
        );

        foreach (var filter in (FigureFilter[])[Any, Any with { Indicator = "发电量" }, Any with { Subject = "临江" }])
        {
            Assert.Equal(ordered, (await WalkAsync(index, filter, 2)).Select(f => f.Metric.Period));
        }

        // So a walk that begins in a month has the year that the month is in before it.
        var from = await WalkAsync(index, Any with { Indicator = "发电量", From = "2024-12" }, 2);
        Assert.Equal(
            ["2024-12-31", "2024-12", "2024", "2025-01", "2025"],
            from.Select(f => f.Metric.Period).OfType<string>()
        );
    }

    [Fact]
    public async Task A_name_is_found_by_each_form_and_walked_by_article()
    {
        var index = await FilledAsync();
        foreach (var form in (string[])["东海电力公司", "东海电力", "“東海電力”"])
        {
            var found = await index.MentionsAsync(NameKey.Of(form), null, Token).ToListAsync(Token);
            Assert.Equal(4, found.Count);
            Assert.All(found, f => Assert.Equal("东海电力公司", f.Name));
            Assert.All(found, f => Assert.Equal([new RelatedName("临江", EntityCategory.Location)], f.Related));
            var rest = await index.MentionsAsync(NameKey.Of(form), found[1].ArticleId, Token).ToListAsync(Token);
            Assert.Equal(found.Skip(2).Select(f => f.ArticleId), rest.Select(f => f.ArticleId));
        }

        Assert.Empty(await index.MentionsAsync(NameKey.Of("东海"), null, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Every_cell_is_seen_in_one_of_the_turns()
    {
        var index = await FilledAsync();
        var seen = new List<IndexCell>();
        for (var turn = 0; turn < IndexTable.Turns; turn++)
        {
            seen.AddRange(await index.CellsAsync(turn, Token).ToListAsync(Token));
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(4, seen.Select(c => c.ArticleId).Distinct().Count());
        Assert.All(
            ["y2023", "y2024", "y2025", IndexPartitions.NoYear],
            y => Assert.Contains(y, seen.Select(c => c.Partition))
        );
        foreach (var cell in seen)
        {
            await index.RemoveAsync(cell.Partition, cell.ArticleId, cell.Version, Token);
        }

        Assert.Empty(await index.FiguresAsync(Any, null, 10, Token));
    }

    [Fact]
    public void Too_many_rows_for_one_manifest_are_told()
    {
        var article = Samples.Article("甲", 1);

        Assert.InRange(
            IndexRows.KeyCharacters(IndexRows.Of(article, Samples.Many(80, 40), [])),
            1,
            IndexRows.MostKeyCharacters
        );
        Assert.True(
            IndexRows.KeyCharacters(IndexRows.Of(article, Samples.Many(1, 20_000), [])) > IndexRows.MostKeyCharacters
        );
    }
}
