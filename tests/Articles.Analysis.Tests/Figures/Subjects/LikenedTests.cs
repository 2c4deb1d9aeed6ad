namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class LikenedTests
{
    [Theory]
    // What its measure is likened to has no values either.
    [InlineData("新闻\n云禾平台的用户只有云网平台的零头，延迟达5毫秒。", "云禾平台")]
    public void What_a_measure_is_likened_to_has_none_of_it(string text, string subjects) =>
        Assert.Equal(
            subjects,
            NamedArticle.Subjects(text, ("云禾平台", EntityCategory.Product), ("云网平台", EntityCategory.Product))
        );
}
