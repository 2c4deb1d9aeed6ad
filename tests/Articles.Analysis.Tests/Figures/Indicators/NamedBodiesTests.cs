namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class NamedBodiesTests
{
    [Theory]
    // No sum and no rate is of a body itself.
    [InlineData("新闻\n花掉了9亿元的远山集团仍未盈利。", "花掉")]
    // What a body pays to another has the verb's name.
    [InlineData("新闻\n远山集团向河口公司投资3亿元。", "投资")]
    // The part of a line in a place goes on with the line's length.
    [InlineData("新闻\n正线全长90公里，其中清河市境内60公里。", "正线全长 正线全长")]
    // A document's year dates nothing, and a day of issue only what stands with it.
    [InlineData("新闻\n县里发布《清河名录（2023年）》，推介茶树21种。", "推介茶树")]
    // A share is called by its firm, whose last character is no verb.
    [InlineData("新闻\n华为大涨超5%。", "华为")]
    [InlineData("新闻\n华为增长10%。", "华为")]
    // A share's code is no part of the name, and no other firm's measure.
    [InlineData("新闻\n华为（600000.SH）报12.3元，跌0.8%；河口公司（300001，SZ）报8.6元。", "华为 华为 河口公司")]
    // A label before a colon names what each name behind it has.
    [InlineData("新闻\n评标得分：远山集团92.35分、河口公司88.1分。", "评标得分 评标得分")]
    public void Figures_are_named_beside_names(string text, string indicators) =>
        Assert.Equal(indicators, string.Join(' ', Read(text).Select(static x => x.Indicator)));

    [Fact]
    public void What_a_label_gives_to_names_is_theirs() =>
        Assert.Equal(
            ["远山集团", "河口公司"],
            Read("新闻\n评标得分：远山集团92.35分、河口公司88.1分。").Select(static x => x.Subject)
        );

    [Fact]
    public void The_year_in_a_document_s_name_dates_nothing() =>
        Assert.Null(Read("新闻\n县里发布《清河名录（2023年）》，推介茶树21种。").Single().Period);

    [Fact]
    public void The_year_of_a_bulletin_is_its_figures() =>
        Assert.Equal("2022", Read("新闻\n《清河市2022年统计公报》显示，清河市茶农21万人。").Single().Period);

    private static IReadOnlyList<Metric> Read(string text) =>
        NamedArticle.Read(
            text,
            ("远山集团", EntityCategory.Organization),
            ("河口公司", EntityCategory.Organization),
            ("华为", EntityCategory.Organization),
            ("清河名录（2023年）", EntityCategory.Document),
            ("清河市2022年统计公报", EntityCategory.Document),
            ("清河市", EntityCategory.Location)
        );
}
