namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class LabelledValuesTests
{
    [Theory]
    // A label before a colon names what each name behind it has.
    [InlineData("新闻\n评标得分：远山集团92.35分、河口公司88.1分。", "评标得分 评标得分", "远山集团 河口公司")]
    public void A_label_names_what_each_name_behind_it_has(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("远山集团", EntityCategory.Organization),
            ("河口公司", EntityCategory.Organization)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }
}
