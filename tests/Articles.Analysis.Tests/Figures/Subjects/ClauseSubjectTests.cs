namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class ClauseSubjectTests
{
    [Theory]
    // What an office sets for its place is the place's.
    [InlineData("河口县新貌\n河口县提速。河口县政府提出，到2026年底，全县学位要达到4万个。", "河口县")]
    [InlineData("河口县新貌\n河口县提速。河口县政府投入4亿元，改造道路40条。", "河口县政府")]
    public void What_an_office_sets_for_its_place_is_the_place_s(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("河口县政府", EntityCategory.Organization)
            )
        );
}
