using Articles.LocalHost.Demo;

namespace Articles.LocalHost.Tests.Demo;

public sealed class ResultTableTests
{
    [Fact]
    public void Columns_stand_under_their_heads()
    {
        FileResult[] results =
        [
            new("a.txt", "Analyzed", "新闻稿", new ArticleDetail(12, 7, 130, null), 0.24),
            new("目录/b.txt", "Rejected", "no text", null, null),
        ];

        Assert.Equal(
            [
                "NAME        STATUS    title    entities  metrics  repairs  seconds",
                "a.txt       Analyzed  新闻稿         12        7      130      0.2",
                "目录/b.txt  Rejected  no text         -        -        -        -",
            ],
            ResultTable.Lines(results)
        );
    }

    [Theory]
    [InlineData("Analyzed", null, true)]
    [InlineData("Rejected", "no text in it", true)]
    [InlineData("Rejected", " ", false)]
    [InlineData("Rejected", null, false)]
    [InlineData("Failed", "no result came", false)]
    public void A_rejection_is_good_where_it_says_why(string status, string? title, bool expected) =>
        Assert.Equal(expected, new FileResult("a", status, title, null, null).IsGood);
}
