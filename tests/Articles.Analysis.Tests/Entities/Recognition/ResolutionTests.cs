using Articles.Analysis.Entities.Recognition;

namespace Articles.Analysis.Tests.Entities.Recognition;

public sealed class ResolutionTests
{
    private const int Length = 60;

    private static readonly string[] Categories =
    [
        EntityCategory.Document,
        EntityCategory.Event,
        EntityCategory.Location,
        EntityCategory.Organization,
        EntityCategory.Person,
        EntityCategory.Product,
    ];

    [Fact]
    public void Candidates_are_chosen_as_a_plain_comparison_orders_them()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var candidates = Enumerable.Range(0, 30).Select(_ => Any(random)).ToList();
            var chosen = new List<Candidate>();

            Resolution.Resolve(candidates, Length, chosen);

            Assert.Equal(Plainly(candidates), chosen);
        }
    }

    private static Candidate Any(Random random)
    {
        var start = random.Next(Length - 8);
        var category = Categories[random.Next(Categories.Length)];
        return new Candidate(start, start + random.Next(1, 8), category, random.Next(20) / 10.0);
    }

    private static List<Candidate> Plainly(List<Candidate> candidates)
    {
        var chosen = new List<Candidate>();
        foreach (
            var candidate in candidates
                .OrderByDescending(x => x.Length)
                .ThenByDescending(x => x.HasCore)
                .ThenByDescending(x => x.Score)
                .ThenBy(x => x.Start)
                .ThenBy(x => Array.IndexOf(Categories, x.Category))
        )
        {
            if (chosen.TrueForAll(x => x.End <= candidate.Start || x.Start >= candidate.End))
            {
                chosen.Add(candidate);
            }
        }
        return [.. chosen.OrderBy(x => x.Start)];
    }
}
