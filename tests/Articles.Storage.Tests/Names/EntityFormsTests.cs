using Articles.Analysis;
using Articles.Storage.Index;
using Articles.Storage.Names;
using Articles.Storage.Tests.Support;

namespace Articles.Storage.Tests.Names;

/// <summary>What is found of a thing by any of its names, over the emulator.</summary>
public sealed class EntityFormsTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>甲 knows both names of one company, 乙 and 丙 one each; 丁 means another company by 上海公司.</summary>
    private async Task<IndexTable> FilledAsync()
    {
        var index = new IndexTable(await azurite.NewTableAsync());
        await WriteAsync(index, "甲", "2022", "中国电信上海公司", "上海电信", "上海公司");
        await WriteAsync(index, "乙", "2024", "上海电信");
        await WriteAsync(index, "丙", "2023", "中国电信上海公司");
        await WriteAsync(index, "丁", "2021", "上海移动", "上海公司");
        return index;
    }

    private static async Task WriteAsync(
        IndexTable index,
        string article,
        string period,
        string name,
        params string[] forms
    )
    {
        var analysis = Samples.Analysis(
            [Samples.Entity(name, EntityCategory.Organization, forms)],
            [Samples.Metric("用户数", 1, period, name, "户")]
        );
        var record = Samples.Article(article, 1);
        foreach (var (partition, rows) in IndexRows.Of(record, analysis, []))
        {
            Assert.True(await index.ReplaceAsync(partition, record.Id, new(1, false), rows, isFirst: true, Token));
        }
    }

    private static Task<EntityForms> FormsAsync(IndexTable index, string form) =>
        new EntityLookup(index).FormsAsync(form, Token);

    [Theory]
    [InlineData("上海电信", "丙乙甲")]
    [InlineData("中国电信上海公司", "丙乙甲")]
    [InlineData("中國電信上海公司", "丙乙甲")]
    [InlineData("上海移动", "丁")]
    // It means two companies: who writes so is found, and nothing is said of the others.
    [InlineData("上海公司", "丁甲")]
    [InlineData("上海联通", "")]
    public async Task Articles_are_found_by_any_name_of_what_they_mention(string form, string articles)
    {
        var index = await FilledAsync();
        var forms = await FormsAsync(index, form);

        var found = await index.MentionsAsync(forms, null, Token).ToListAsync(Token);

        Assert.Equal(found.Select(m => m.ArticleId).Order(StringComparer.Ordinal), found.Select(m => m.ArticleId));
        var ids = found.Select(m => m.ArticleId).Distinct().ToList();
        Assert.Equal(
            articles.Select(a => ArticleId.FromName($"{a}")).Order(StringComparer.Ordinal),
            ids.Order(StringComparer.Ordinal)
        );
        if (ids is [var first, .. var rest])
        {
            var after = await index.MentionsAsync(forms, first, Token).ToListAsync(Token);
            Assert.Equal(rest, after.Select(m => m.ArticleId).Distinct());
        }
    }

    [Theory]
    [InlineData("上海电信", "2022 2023 2024")]
    [InlineData("中国电信上海公司", "2022 2023 2024")]
    [InlineData("上海公司", "2021 2022")]
    [InlineData("上海移动", "2021")]
    public async Task Figures_of_all_names_make_one_series(string form, string periods)
    {
        var index = await FilledAsync();
        var forms = await FormsAsync(index, form);
        var filter = new FigureFilter(null, form, null, null, null, null);

        var walked = new List<string?>();
        string? after = null;
        while (await index.FiguresAsync(filter, forms, after, 1, Token) is [var figure])
        {
            walked.Add(figure.Metric.Period);
            after = figure.Position;
        }

        Assert.Equal(periods, string.Join(' ', walked));
    }

    [Fact]
    public async Task A_form_that_is_another_things_too_brings_only_what_is_meant()
    {
        var index = await FilledAsync();

        var forms = EntityForms.Of(
            "上海移动",
            await index.MentionsAsync("上海移动", null, Token).ToListAsync(Token),
            most: 12
        );

        Assert.Equal(["上海移动"], forms.Keys);
        Assert.True(forms.Hold("上海移动", null));
        Assert.False(forms.Hold("上海公司", "中国电信上海公司"));
        Assert.True(forms.Hold("上海公司", "上海移动"));
    }
}
