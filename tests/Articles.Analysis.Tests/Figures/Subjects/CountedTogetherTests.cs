namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CountedTogetherTests
{
    [Theory]
    // What things of one owner have is the owner's.
    [InlineData("新闻\n远山集团“水网”、“云网”、“算网”等40个项目投产。", "远山集团")]
    [InlineData("新闻\n远山集团旗下云禾平台、云网平台等9个平台服务40人。", "远山集团")]
    public void What_things_of_one_owner_have_is_the_owner_s(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("远山集团", EntityCategory.Organization),
                ("云禾平台", EntityCategory.Product),
                ("云网平台", EntityCategory.Product)
            )
        );
}
