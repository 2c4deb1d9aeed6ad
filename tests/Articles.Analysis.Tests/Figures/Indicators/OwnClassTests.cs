namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class OwnClassTests
{
    [Theory]
    // A class word that stands for the name.
    [InlineData("新闻\n远山大桥通车。大桥总投资40亿元。", "总投资", "远山大桥")]
    [InlineData("新闻\n清河市医院扩建。医院年门诊量达40万人次。", "年门诊量", "清河市医院")]
    public void The_class_word_of_the_owner_is_no_part_of_the_measure(string text, string indicators, string subjects)
    {
        var metrics = NamedArticle.Read(
            text,
            ("清河市", EntityCategory.Location),
            ("清河市医院", EntityCategory.Organization),
            ("远山大桥", EntityCategory.Location)
        );
        Assert.Equal(indicators, string.Join(' ', metrics.Select(static x => x.Indicator)));
        Assert.Equal(subjects, string.Join(' ', metrics.Select(static x => x.Subject)));
    }
}
