using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class ArticleResultEndpointsTests(HandlerFixture handler)
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Entities_have_what_the_contract_says(int top)
    {
        var items = await handler.WalkAsync($"/articles/{Id(First)}/entities", top);

        Assert.Equal(["东海电力公司", "临江"], items.Select(i => (string?)i["name"]));
        HasProperties(items[0], "name category subcategory aliases count confidenceScore mentions");
        HasProperties(items[0]["mentions"]![0]!, "text offset length");
        Assert.Equal("东海电力", (string?)items[0]["aliases"]![0]);
        Assert.Single(await handler.WalkAsync($"/articles/{Id(First)}/entities?category=location", top));
        Assert.Empty(await handler.WalkAsync($"/articles/{Id(First)}/entities?category=Email", top));
    }

    [Fact]
    public async Task Figures_have_what_the_contract_says()
    {
        var items = await handler.WalkAsync($"/articles/{Id(First)}/metrics", 1);

        Assert.Equal(2, items.Count);
        HasProperties(
            items[0],
            "indicator value valueMax unit normalizedUnit modifier period subject kind text offset length articleId confidenceScore disagreesWith"
        );
        Assert.Equal(["80", "3.2"], items.Select(i => i["value"]!.ToJsonString()));
        Assert.Equal(["exact", "moreThan"], items.Select(i => (string?)i["modifier"]));
        Assert.Equal(["actual", "target"], items.Select(i => (string?)i["kind"]));
        Assert.Null(items[1]["period"]);
        Assert.Equal(Id(First), (string?)items[0]["articleId"]);
    }

    [Fact]
    public async Task A_summary_has_what_the_contract_says()
    {
        var summary = await handler.GetAsync($"/articles/{Id(First)}/summary?sentences=2");

        HasProperties(summary, "id title sentences keyPhrases");
        HasProperties(summary["sentences"]![0]!, "text offset length rankScore");
    }

    [Theory]
    [InlineData("/summary?sentences=0", "sentences")]
    [InlineData("/summary?sentences=21", "sentences")]
    [InlineData("/entities?category=Thing", "category")]
    [InlineData("/entities?top=-1", "top")]
    [InlineData("/metrics?continuationToken=YXJ0aWNsZS1tZXRyaWNzOng", "continuationToken")]
    public async Task A_bad_parameter_is_named(string call, string parameter) =>
        Assert.StartsWith(
            parameter + ":",
            await handler.ProblemAsync($"/articles/{Id(First)}{call}", HttpStatusCode.BadRequest)
        );

    [Fact]
    public async Task A_token_of_another_list_is_refused()
    {
        var page = await handler.GetAsync($"/articles/{Id(First)}/metrics?top=1");
        var token = (string?)page["continuationToken"];

        var detail = await handler.ProblemAsync(
            $"/articles/{Id(First)}/entities?continuationToken={token}",
            HttpStatusCode.BadRequest
        );
        Assert.StartsWith("continuationToken:", detail);
        await handler.ProblemAsync(
            $"/articles/{Id(Second)}/metrics?continuationToken={token}",
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task A_rejected_article_says_why_it_has_no_results() =>
        Assert.Contains(
            "它不是文章",
            await handler.ProblemAsync($"/articles/{Id(Rejected)}/metrics", HttpStatusCode.NotFound)
        );
}
