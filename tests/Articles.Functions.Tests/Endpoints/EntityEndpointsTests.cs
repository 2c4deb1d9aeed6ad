using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class EntityEndpointsTests(HandlerFixture handler)
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Names_are_listed_most_articles_first(int top)
    {
        var items = await handler.WalkAsync("/entities", top);

        Assert.Equal(["临江", "东海电力公司", "西山铁路公司"], items.Select(i => (string?)i["name"]));
        HasProperties(items[0], "name category aliases articles mentions context");
        Assert.Equal([3, 2, 1], items.Select(i => (int)i["articles"]!));
    }

    [Theory]
    [InlineData("category=Organization", 2)]
    [InlineData("category=organization&prefix=东海", 1)]
    [InlineData("prefix=東海", 1)]
    [InlineData("q=铁路", 1)]
    [InlineData("q=没有", 0)]
    [InlineData("category=Person", 0)]
    public async Task Names_can_be_restricted(string query, int count) =>
        Assert.Equal(count, (await handler.WalkAsync("/entities?" + query, 1)).Count);

    [Theory]
    [InlineData("东海电力公司")]
    [InlineData("东海电力")]
    [InlineData("東海電力公司")]
    [InlineData("“东海 电力”")]
    public async Task A_card_is_found_by_any_form(string name)
    {
        var card = await handler.GetAsync($"/entities/{Uri.EscapeDataString(name)}");

        HasProperties(card, "name category aliases operator articles metrics hasMoreMetrics related roles alsoNamed");
        Assert.Equal("东海电力公司", (string?)card["name"]);
        Assert.Equal("东海电力", (string?)card["aliases"]![0]);
        Assert.Equal(2, card["articles"]!.AsArray().Count);
        HasProperties(card["articles"]![0]!, "id title publishedOn mentions");
        Assert.Equal(4, card["metrics"]!.AsArray().Count);
        Assert.False((bool)card["hasMoreMetrics"]!);
        HasProperties(Assert.Single(card["related"]!.AsArray())!, "name category articles");
        Assert.Equal(2, (int)card["related"]![0]!["articles"]!);
        HasProperties(Assert.Single(card["roles"]!.AsArray())!, "person title");
        Assert.Equal("临江", (string?)(await handler.GetAsync("/entities/西山铁路公司"))["operator"]);
    }

    [Theory]
    [InlineData("none")]
    [InlineData(null)]
    public async Task An_article_that_does_not_name_it_is_told(string? article)
    {
        // The second article is about the railway alone.
        var id = article ?? Id(Second);
        var detail = await handler.ProblemAsync($"/entities/东海电力公司?article={id}", HttpStatusCode.NotFound);

        Assert.Contains(id, detail);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("%27")]
    [InlineData("a%2Fb")]
    [InlineData("a/b")]
    [InlineData("%F0%9F%99%82")]
    [InlineData("%E4%B8%8A%0A")]
    public async Task A_name_that_no_article_has_is_not_found(string name) =>
        await handler.ProblemAsync($"/entities/{name}", HttpStatusCode.NotFound);

    [Fact]
    public async Task A_name_of_1024_characters_is_not_found() =>
        await handler.ProblemAsync($"/entities/{new string('a', 1024)}", HttpStatusCode.NotFound);

    [Fact]
    public async Task A_name_that_cannot_be_one_is_refused()
    {
        foreach (var name in (string[])["%FF", "a%2Fb%FF", "%EF%BF%BD", new('a', 1025)])
        {
            Assert.StartsWith("name:", await handler.ProblemAsync($"/entities/{name}", HttpStatusCode.BadRequest));
        }
    }

    [Theory]
    [InlineData("/entities/")]
    [InlineData("/entities/?top=1")]
    [InlineData("/articles/")]
    public async Task A_card_without_a_name_is_not_the_list(string path) =>
        Assert.Contains("a name is missing", await handler.ProblemAsync(path, HttpStatusCode.NotFound));

    [Theory]
    [InlineData("category=Thing", "category")]
    [InlineData("q=%00", "q")]
    [InlineData("q=%E2%80%9C", "q")]
    [InlineData("prefix=%E3%80%8A", "prefix")]
    public async Task A_bad_parameter_is_named(string query, string parameter) =>
        Assert.StartsWith(parameter + ":", await handler.ProblemAsync("/entities?" + query, HttpStatusCode.BadRequest));
}
