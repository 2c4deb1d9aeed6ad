namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class AnaphorsTests
{
    [Theory]
    // What the paragraph speaks of builds it only.
    [InlineData("北岭县新闻\n北岭县提速。建设溪山大桥，这个大桥全长40公里。", "溪山大桥")]
    // What was named just before is meant, whatever was named long ago by the class word.
    [InlineData(
        "新闻\n云帆平台上线。溪山集团、溪山学院、溪山银行、溪山大桥、溪山产业园、北岭县热闹。云禾助手投用。该平台用户达40万户。",
        "云禾助手"
    )]
    // Whatever is said of a house before its class noun.
    [InlineData("新闻\n溪山集团提速。这家曾经的传统企业取得突破：效率提升40%。", "溪山集团")]
    [InlineData("新闻\n有一家企业提速。这家曾经的传统企业取得突破：效率提升40%。", null)]
    public void What_was_named_just_before_is_meant(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山产业园", EntityCategory.Location),
                ("溪山大桥", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("溪山学院", EntityCategory.Organization),
                ("溪山银行", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product),
                ("云禾助手", EntityCategory.Product)
            )
        );
}
