namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class ClauseHeadTests
{
    [Theory]
    // What something is, before its name.
    [InlineData("北岭县新貌\n北岭县提速。作为服务窗口的云帆平台，早已上线，注册用户达40万户。", "云帆平台")]
    [InlineData("北岭县新貌\n北岭县提速。作为服务窗口，早已上线，注册用户达40万户。", "北岭县")]
    // Who is there is not whom it is told of.
    [InlineData("北岭县：新貌\n北岭县提速。溪山集团董事长周明远，教师代表出席，走访学校40所。", "北岭县")]
    public void What_a_clause_speaks_of_stands_at_its_head(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product),
                ("周明远", EntityCategory.Person)
            )
        );
}
