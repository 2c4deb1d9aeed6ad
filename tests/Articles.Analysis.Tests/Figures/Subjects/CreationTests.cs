namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CreationTests
{
    [Theory]
    // The verb of a name makes nothing.
    [InlineData("新闻\n溪山建设局联合溪山银行，组织茶农观看影片40场。", "溪山建设局")]
    public void The_verb_of_a_name_makes_nothing(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山银行", EntityCategory.Organization),
                ("溪山建设局", EntityCategory.Organization)
            )
        );
}
