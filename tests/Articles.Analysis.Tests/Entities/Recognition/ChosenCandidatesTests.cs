using Articles.Analysis.Entities.Recognition;

namespace Articles.Analysis.Tests.Entities.Recognition;

public sealed class ChosenCandidatesTests
{
    private static readonly List<Candidate> Chosen =
    [
        new(2, 4, EntityCategory.Location, 1),
        new(4, 9, EntityCategory.Person, 1),
        new(12, 14, EntityCategory.Event, 1),
    ];

    [Theory]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    [InlineData(12, 12)]
    [InlineData(3, null)]
    [InlineData(9, null)]
    [InlineData(20, null)]
    public void The_candidate_that_begins_somewhere_is_found(int start, int? expected) =>
        Assert.Equal(expected, Chosen.StartingAt(start)?.Start);

    [Theory]
    [InlineData(5, 7, 4)]
    [InlineData(4, 9, 4)]
    [InlineData(3, 5, null)]
    [InlineData(9, 12, null)]
    [InlineData(13, 15, null)]
    public void The_candidate_around_another_is_found(int start, int end, int? expected) =>
        Assert.Equal(expected, Chosen.Around(new Candidate(start, end, EntityCategory.Person, 1))?.Start);

    [Theory]
    [InlineData(4, 2)]
    [InlineData(9, 4)]
    [InlineData(14, 12)]
    [InlineData(2, null)]
    [InlineData(12, null)]
    [InlineData(0, null)]
    public void The_candidate_that_ends_somewhere_is_found(int end, int? expected) =>
        Assert.Equal(expected, Chosen.EndingAt(end)?.Start);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0 })]
    [InlineData(new[] { 9, 14 })]
    [InlineData(new[] { 0, 10, 20, 21 })]
    public void Others_are_added_in_text_order(int[] starts)
    {
        List<Candidate> chosen = [.. Chosen];
        chosen.Replace([.. starts.Select(x => new Candidate(x, x + 1, EntityCategory.Product, 1))]);
        Assert.Equal(Chosen.Select(x => x.Start).Concat(starts).Order(), chosen.Select(x => x.Start));
        Assert.Equal(starts.Length, chosen.Count(x => x.Category == EntityCategory.Product));
    }
}
