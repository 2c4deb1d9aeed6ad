using Articles.Analysis.Entities.Names;
using Articles.Analysis.Entities.Recognition;

namespace Articles.Analysis.Tests.Entities.Names;

public sealed class SurfaceVotesTests
{
    [Fact]
    public void The_category_with_the_greatest_weight_stands_in_the_order_of_first_places()
    {
        const string Text = "云川江城云川云川";
        using var votes = new SurfaceVotes(Text);
        votes.Add(new Candidate(0, 2, EntityCategory.Organization, 0.7));
        votes.Add(new Candidate(2, 4, EntityCategory.Location, 0.9));
        votes.Add(new Candidate(4, 6, EntityCategory.Product, 0.5));
        votes.Add(new Candidate(6, 8, EntityCategory.Product, 0.4));

        Assert.Equal(2, votes.Count);
        Assert.Equal("云川", votes[0]);
        Assert.Equal((EntityCategory.Product, 0.5), votes.OutcomeOf(0));
        Assert.Equal("江城", votes[1]);
        Assert.Equal((EntityCategory.Location, 0.9), votes.OutcomeOf(1));
    }

    [Fact]
    public void Of_equals_the_first_category_in_the_alphabet_stands()
    {
        using var votes = new SurfaceVotes("云川");
        votes.Add(new Candidate(0, 2, EntityCategory.Product, 0.5));
        votes.Add(new Candidate(0, 2, EntityCategory.Organization, 0.5));

        Assert.Equal((EntityCategory.Organization, 0.5), votes.OutcomeOf(0));
    }
}
