namespace Articles.Text.Tests.Repairs;

public sealed class RepairCasesTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Wild() => RepairCases.Read("in-the-wild.json");

    public static IEnumerable<TheoryDataRow<string>> Negative() => RepairCases.ReadTexts("negative.json");

    public static IEnumerable<TheoryDataRow<string, string, string>> KnownFailures() =>
        RepairCases.Read("known-failures.json");

    [Theory]
    [MemberData(nameof(Wild))]
    public void Damage_found_in_the_wild_is_repaired(string step, string before, string after) =>
        Assert.Equal(after, RepairCases.Run(step, before).Text);

    [Theory]
    [MemberData(nameof(Negative))]
    public void Clean_text_stays_as_it_is(string text) => Assert.Equal(text, RepairCases.RunRepairs(text).Text);

    [Theory]
    [MemberData(nameof(KnownFailures))]
    public void A_known_failure_still_fails(string step, string before, string after) =>
        Assert.NotEqual(after, RepairCases.Run(step, before).Text);

    [Theory]
    [MemberData(nameof(Wild))]
    public void A_repaired_text_is_not_repaired_again(string step, string before, string after)
    {
        Assert.NotEqual(before, after);
        Assert.Empty(RepairCases.Run(step, after).Steps);
    }

    [Fact]
    public void The_negative_cases_outnumber_the_positive_ones() => Assert.True(Negative().Count() >= Wild().Count());
}
