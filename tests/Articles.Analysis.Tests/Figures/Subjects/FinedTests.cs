namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class FinedTests
{
    [Theory]
    [InlineData("新闻\n清河证监局对云岭股份处以100万元罚款。", "云岭股份")]
    [InlineData("新闻\n清河证监局对云岭股份罚款100万元，对周明远罚款5万元。", "周明远")]
    [InlineData("新闻\n云岭股份违反规定，清河证监局决定对其处以罚款73万元。", "云岭股份")]
    [InlineData("新闻\n云岭股份因违规经营被清河证监局罚款120万元，周明远被罚10万元。", "周明远")]
    [InlineData("新闻\n云岭股份被罚款30万元。", "云岭股份")]
    // Somebody without a name pays, not the office.
    [InlineData("新闻\n清河证监局对两名股民处罚款500元。", null)]
    // An office has its own figures.
    [InlineData("新闻\n清河证监局今年开出罚单30张。", "清河证监局")]
    public void Who_is_fined_has_the_fine(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("云岭股份", EntityCategory.Organization),
                ("清河证监局", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );
}
