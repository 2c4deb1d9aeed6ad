using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class MetricEndpointsTests(HandlerFixture handler)
{
    [Theory]
    [InlineData("", 5)]
    [InlineData("indicator=發電量", 4)]
    [InlineData("subject=东海电力", 4)]
    [InlineData("subject=东海电力&indicator=里程", 0)]
    [InlineData("unit=公里", 1)]
    [InlineData("kind=target", 2)]
    [InlineData("from=2025", 1)]
    [InlineData("to=2024-12-31", 2)]
    [InlineData("from=2024&to=2025&indicator=发电量", 2)]
    [InlineData("from=2025-03&to=2025-03", 1)]
    [InlineData("from=2025-12-31", 1)]
    [InlineData("from=2025-12-31&to=2025", 1)]
    [InlineData("from=2025&to=2025-03", 1)]
    [InlineData("from=2024-06-15&to=2025-01-01&indicator=发电量", 2)]
    [InlineData("unit=%27", 0)]
    public async Task Figures_are_listed_by_period(string query, int count)
    {
        foreach (var top in (int[])[1, 2, 1000])
        {
            var items = await handler.WalkAsync("/metrics?" + query, top);
            Assert.Equal(count, items.Count);
            var periods = items.Select(i => (string?)i["period"] ?? "~").ToList();
            Assert.Equal(periods.Order(StringComparer.Ordinal), periods);
            Assert.Equal(items.Count, items.Select(i => $"{i["articleId"]} {i["value"]}").Distinct().Count());
            Assert.All(
                items,
                i =>
                    HasProperties(
                        i,
                        "indicator value valueMax unit normalizedUnit modifier period subject kind text offset length articleId confidenceScore disagreesWith"
                    )
            );
        }
    }

    [Theory]
    [InlineData("kind=1", "kind")]
    [InlineData("from=24", "from")]
    [InlineData("to=2024-00", "to")]
    [InlineData("kind=", "kind")]
    [InlineData("to=", "to")]
    [InlineData("from=2025&to=2024", "from")]
    [InlineData("from=2024-06&to=2024-05-31", "from")]
    [InlineData("from=2025&to=2024-12-31", "from")]
    [InlineData("top=1e3", "top")]
    public async Task A_bad_parameter_is_named(string query, string parameter) =>
        Assert.StartsWith(parameter + ":", await handler.ProblemAsync("/metrics?" + query, HttpStatusCode.BadRequest));

    [Fact]
    public async Task A_text_that_is_too_long_is_refused() =>
        Assert.StartsWith(
            "indicator:",
            await handler.ProblemAsync($"/metrics?indicator={new string('a', 1025)}", HttpStatusCode.BadRequest)
        );
}
