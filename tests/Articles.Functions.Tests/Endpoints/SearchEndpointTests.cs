using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class SearchEndpointTests(HandlerFixture handler)
{
    [Theory]
    [InlineData("东海电力公司", 2)]
    [InlineData("東海電力公司", 2)]
    [InlineData("修路", 1)]
    [InlineData("临江 铁路", 1)]
    [InlineData("清楚", 3)]
    [InlineData("关键词", 3)]
    [InlineData("从来没有的词语", 0)]
    public async Task Articles_are_found_by_the_words_in_them(string query, int count)
    {
        foreach (var top in (int[])[1, 2, 1000])
        {
            var items = await handler.WalkAsync("/search?q=" + Uri.EscapeDataString(query), top);

            Assert.Equal(count, items.Count);
            Assert.Equal(items.Count, items.Select(i => (string?)i["id"]).Distinct().Count());
            var scores = items.Select(i => (double)i["score"]!).ToList();
            Assert.Equal(scores.OrderDescending(), scores);
            Assert.All(scores, s => Assert.InRange(s, 0, 1));
            Assert.All(items, i => HasProperties(i, "id title snippet score"));
        }
    }

    [Fact]
    public async Task A_find_shows_the_words_where_they_stand()
    {
        var item = Assert.Single(await handler.WalkAsync("/search?q=修路", 10));

        Assert.Equal(Id(Second), (string?)item["id"]);
        Assert.Contains("修路", (string?)item["snippet"]);
    }

    [Theory]
    [InlineData("云")]
    [InlineData("雲")]
    [InlineData("的")]
    [InlineData("因为")]
    [InlineData("。！")]
    public async Task What_texts_are_not_searched_for_is_not_said_to_be_in_none(string query) =>
        Assert.Contains(
            "two characters or more",
            await handler.ProblemAsync("/search?q=" + Uri.EscapeDataString(query), HttpStatusCode.BadRequest)
        );

    [Theory]
    [InlineData("", "q")]
    [InlineData("?q=", "q")]
    [InlineData("?q=a&top=0", "top")]
    [InlineData("?q=a1+a2+a3+a4+a5+a6+a7+a8+a9+b1+b2+b3+b4+b5+b6+b7+b8", "q")]
    [InlineData("?q=%FF", "q")]
    [InlineData("?q=a&continuationToken=x", "continuationToken")]
    public async Task A_bad_parameter_is_named(string query, string parameter) =>
        Assert.StartsWith(parameter + ":", await handler.ProblemAsync("/search" + query, HttpStatusCode.BadRequest));
}
