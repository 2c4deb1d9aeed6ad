using System.Net;
using Articles.Functions.Tests.Support;
using static Articles.Functions.Tests.Support.HandlerFixture;

namespace Articles.Functions.Tests.Endpoints;

public sealed class ArticleTextEndpointsTests(HandlerFixture handler)
{
    [Theory]
    [InlineData("")]
    [InlineData("?form=normalized")]
    [InlineData("?form=original")]
    public async Task A_text_is_plain_utf8(string query)
    {
        using var response = await handler.SendAsync($"/articles/{Id(First)}/text{query}");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Contains("第一版", System.Text.Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task A_form_that_is_none_is_refused() =>
        Assert.StartsWith(
            "form:",
            await handler.ProblemAsync($"/articles/{Id(First)}/text?form=pdf", HttpStatusCode.BadRequest)
        );

    [Fact]
    public async Task A_rejected_article_has_no_text() =>
        Assert.Contains(
            "它不是文章",
            await handler.ProblemAsync($"/articles/{Id(Rejected)}/text", HttpStatusCode.NotFound)
        );

    [Fact]
    public async Task Repairs_are_a_list() =>
        Assert.Empty(await handler.WalkAsync($"/articles/{Id(First)}/repairs", 10));
}
