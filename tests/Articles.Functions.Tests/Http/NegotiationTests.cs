using Articles.Functions.Http;

namespace Articles.Functions.Tests.Http;

public sealed class NegotiationTests
{
    [Theory]
    [InlineData("", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/csv;charset=utf-8", "text/csv")]
    [InlineData("TEXT/CSV", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/csv, application/json", "application/json")]
    [InlineData("text/csv;q=0.9, application/json;q=0.8", "text/csv")]
    [InlineData("text/csv;q=0.5, */*", "application/json")]
    [InlineData("application/json;q=0, */*;q=0.1", "text/csv")]
    [InlineData("text/csv;q=0, text/*", null)]
    [InlineData("image/png", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("not a media type", "application/json")]
    public void The_caller_gets_what_it_likes_best(string accept, string? type) =>
        Assert.Equal(type, Negotiation.Choose(accept, ["application/json", "text/csv"]));
}
