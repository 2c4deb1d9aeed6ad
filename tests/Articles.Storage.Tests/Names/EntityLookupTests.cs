using Articles.Analysis;
using Articles.Storage.Directory;
using Articles.Storage.Index;
using Articles.Storage.Names;
using Articles.Storage.Tests.Support;
using Azure.Data.Tables;

namespace Articles.Storage.Tests.Names;

/// <summary>What the card and the directory know of names in several articles, over the emulator.</summary>
public sealed class EntityLookupTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Entity Body(string name, params string[] aliases) =>
        Samples.Entity(name, EntityCategory.Organization, aliases);

    private static Entity Person(string name) => Samples.Entity(name, EntityCategory.Person);

    private sealed class Articles(TableClient index, TableClient directory)
    {
        public EntityLookup Lookup { get; } = new(new IndexTable(index));

        public DirectoryTable Directory { get; } = new(directory);

        public Task WriteAsync(string name, params Entity[] entities) => WriteAsync(name, 1, entities);

        public async Task WriteAsync(string name, long revision, params Entity[] entities)
        {
            var analysis = Samples.Analysis(entities, []);
            var article = Samples.Article(name, revision);
            var rows = IndexRows.Of(article, analysis, []);
            for (var i = 0; i < IndexPartitions.Buckets; i++)
            {
                var partition = IndexPartitions.Bucket(i);
                await new IndexTable(index).ReplaceAsync(
                    partition,
                    article.Id,
                    new(revision, false),
                    rows.GetValueOrDefault(partition, []),
                    false,
                    Token
                );
            }

            var contribution = new Contribution(1, 0, 0, 0, 0, ContributedName.Of(analysis));
            await Directory.ContributeAsync(article.Id, revision, contribution, false, Token);
        }

        public async Task RemoveAsync(string name, long revision)
        {
            var id = ArticleId.FromName(name);
            for (var i = 0; i < IndexPartitions.Buckets; i++)
            {
                await new IndexTable(index).RemoveAsync(
                    IndexPartitions.Bucket(i),
                    id,
                    CellVersion.Last(revision),
                    Token
                );
            }

            await Directory.ContributeAsync(id, revision, Contribution.None, false, Token);
        }

        /// <summary>What a form may mean: names of the entity, the articles that name it.</summary>
        public async Task<string> FindAsync(string form, string? article = null)
        {
            var id = article is null ? null : ArticleId.FromName(article);
            var found = await Lookup.FindAsync(form, id, Token);
            return string.Join(
                "; ",
                found.Select(g =>
                    $"{NameResolution.FullestName(g)} {string.Concat(g.Select(r => r.Title![^1..]).Order(StringComparer.Ordinal))}"
                )
            );
        }

        public async Task<string> ListAsync() =>
            string.Join(
                "; ",
                (await Directory.ReadAsync(Token)).Names.Select(n =>
                    $"{n.Name} {n.Articles} {string.Join(',', n.Aliases.Keys)}".TrimEnd()
                )
            );
    }

    private async Task<Articles> NewAsync() => new(await azurite.NewTableAsync(), await azurite.NewTableAsync());

    [Fact]
    public async Task One_company_under_its_names_is_one_and_another_of_its_place_is_not()
    {
        var articles = await NewAsync();
        await articles.WriteAsync("甲", Body("中国电信上海公司", "上海电信", "上海公司"));
        await articles.WriteAsync("乙", Body("上海电信"));
        await articles.WriteAsync("丙", Body("上海移动", "上海公司"));

        Assert.Equal("中国电信上海公司 乙甲", await articles.FindAsync("上海电信"));
        Assert.Equal("中国电信上海公司 乙甲", await articles.FindAsync("中國電信上海公司"));
        Assert.Equal("上海移动 丙", await articles.FindAsync("上海移动"));
        // One article each means one company by it.
        Assert.Equal("上海移动 丙; 中国电信上海公司 甲", await articles.FindAsync("上海公司"));
        Assert.Equal("中国电信上海公司 乙甲; 上海移动 丙", await articles.FindAsync("上海公司", "甲"));
        const string Listed = "中国电信上海公司 2 上海公司,上海电信; 上海移动 1 上海公司";
        Assert.Equal(Listed, await articles.ListAsync());
        await articles.Directory.FoldAsync(Token);
        Assert.Equal(Listed, await articles.ListAsync());
    }

    [Fact]
    public async Task Two_people_of_one_name_are_two_and_one_who_is_met_again_is_one()
    {
        var articles = await NewAsync();
        await articles.WriteAsync("甲", Body("中国电信") with { Roles = [new("张伟", "总经理")] }, Person("张伟"));
        await articles.WriteAsync("乙", Body("临江大学") with { Roles = [new("张伟", "教授")] }, Person("张伟"));
        Assert.Equal("张伟 甲; 张伟 乙", await articles.FindAsync("张伟", "甲"));
        Assert.Equal(2, (await articles.Directory.ReadAsync(Token)).Names.Count(n => n.Name == "张伟"));

        await articles.WriteAsync("丙", Person("张伟"), Body("临江大学"));

        Assert.Equal("张伟 丙乙; 张伟 甲", await articles.FindAsync("张伟"));
        Assert.Equal("张伟 甲; 张伟 丙乙", await articles.FindAsync("张伟", "甲"));
        await articles.Directory.FoldAsync(Token);
        Assert.Equal(
            [2, 1],
            (await articles.Directory.ReadAsync(Token)).Names.Where(n => n.Name == "张伟").Select(n => n.Articles)
        );
    }

    [Fact]
    public async Task Names_part_again_when_the_article_that_joined_them_changes_or_goes()
    {
        var articles = await NewAsync();
        await articles.WriteAsync("甲", Body("中国电信上海公司", "上海电信"));
        await articles.WriteAsync("乙", Body("上海电信"));
        await articles.Directory.FoldAsync(Token);

        await articles.WriteAsync("甲", 2, Body("中国电信上海公司"));
        Assert.Equal("上海电信 乙", await articles.FindAsync("上海电信"));
        Assert.Equal("上海电信 1; 中国电信上海公司 1", await articles.ListAsync());
        await articles.Directory.FoldAsync(Token);
        Assert.Equal("上海电信 1; 中国电信上海公司 1", await articles.ListAsync());

        await articles.RemoveAsync("甲", 3);
        await articles.RemoveAsync("乙", 3);
        Assert.Equal("", await articles.FindAsync("上海电信"));
        await articles.Directory.FoldAsync(Token);
        Assert.Equal("", await articles.ListAsync());
    }

    [Fact]
    public async Task Times_amounts_and_kinds_of_people_are_not_known_over_all_articles()
    {
        var articles = await NewAsync();
        await articles.WriteAsync(
            "甲",
            Samples.Entity("2024年", "DateTime"),
            Samples.Entity("三个", "Quantity"),
            Samples.Entity("总经理", "PersonType")
        );

        Assert.Equal("", await articles.ListAsync());
        Assert.Equal("", await articles.FindAsync("2024年"));
    }
}
