using Articles.Storage.Directory;

namespace Articles.Storage.Tests.Directory;

public sealed class NameCountsTests
{
    [Fact]
    public void Two_spellings_in_one_article_are_one_article_and_go_together()
    {
        var counts = new NameCounts([]);
        var contribution = new Contribution(
            1,
            0,
            0,
            0,
            0,
            [new("随申办", "Product", 2, []), new("“随申办”", "Product", 3, ["申办"]), new("随申办", "Event", 1, [])]
        );

        counts.Apply(contribution, 1);
        var ranked = counts.Ranked();
        Assert.Equal([("Product", 1, 5L), ("Event", 1, 1L)], ranked.Select(e => (e.Category, e.Articles, e.Mentions)));

        var again = new NameCounts(ranked);
        again.Apply(contribution, -1);
        Assert.Empty(again.Ranked());
    }

    [Fact]
    public void The_contribution_of_a_long_article_does_not_fit_a_row()
    {
        ContributedName[] names =
        [
            .. Enumerable.Range(0, 20_000).Select(i => new ContributedName($"第{i}号公司", "Organization", 1, [])),
        ];

        Assert.InRange(new Contribution(1, 0, 0, 0, 0, names[..4000]).Length(), 1, Contribution.Longest);
        Assert.True(new Contribution(1, 0, 0, 0, 0, names).Length() > Contribution.Longest);
    }
}
