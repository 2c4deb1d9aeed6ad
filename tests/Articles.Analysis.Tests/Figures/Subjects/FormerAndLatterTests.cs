namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class FormerAndLatterTests
{
    [Theory]
    // Which of two is meant.
    [InlineData("新闻\n远山集团推出水网和云帆，前者注册用户达40万户，后者为20万户。", "注册用户 注册用户", "水网 云帆")]
    public void Each_of_two_has_its_own_value(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("远山集团", EntityCategory.Organization),
            ("水网", EntityCategory.Product),
            ("云帆", EntityCategory.Product)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }
}
