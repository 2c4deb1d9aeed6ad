namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnPapersTests
{
    [Theory]
    // What a company's own paper shows is the company's, whomever the article reports on.
    [InlineData("北岭集团：扩产\n北岭集团提速。溪山集团三季报显示，其净利润为3亿元。", "溪山集团")]
    [InlineData("北岭集团：扩产\n北岭集团提速。溪山集团发布的2023年财报显示，净利润为3亿元。", "溪山集团")]
    [InlineData("北岭集团：扩产\n北岭集团提速。根据溪山集团招股书，净利润为3亿元。", "溪山集团")]
    [InlineData("北岭集团：扩产\n北岭集团提速。溪山集团季度财报显示，净利润为3亿元。", "溪山集团")]
    // Whose paper it is, whoever else is named.
    [InlineData("北岭集团：扩产\n北岭集团提速。北岭交易所披露的云禾公司招股书显示，净利润为3亿元。", "云禾公司")]
    [InlineData("北岭集团：扩产\n北岭集团提速。溪山集团控股股东云禾公司年报显示，净利润为3亿元。", "云禾公司")]
    // Other papers tell of others.
    [InlineData("北岭集团：扩产\n北岭集团提速。溪山集团调研显示，净利润为3亿元。", "北岭集团")]
    [InlineData("北岭集团：扩产\n北岭集团提速。住建部年报显示，绿地为3亿平方米。", "北岭集团")]
    public void A_companys_paper_tells_of_itself(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭集团", EntityCategory.Organization),
                ("溪山集团", EntityCategory.Organization),
                ("云禾公司", EntityCategory.Organization),
                ("北岭交易所", EntityCategory.Organization),
                ("溪山集团季度财报", EntityCategory.Document),
                ("住建部", EntityCategory.Organization)
            )
        );

    [Theory]
    // A company's people speak for it, though it is only 公司 before their names.
    [InlineData("北岭县新闻\n北岭县招商，扶持溪山集团投产。该公司经理周明远表示，去年产茶3万吨。", "溪山集团")]
    [InlineData("北岭县新闻\n北岭县招商，扶持溪山集团投产。“去年产茶3万吨。”公司总经理周明远说。", "溪山集团")]
    [InlineData("北岭县新闻\n北岭县招商，扶持溪山集团投产。周明远表示，去年产茶3万吨。", "北岭县")]
    [InlineData("北岭县新闻\n北岭县招商，扶持溪山集团投产。\n集团总经理周明远表示，去年产茶3万吨。", "溪山集团")]
    // 公司 is no customer or bank of the company that the article reports on.
    [InlineData("溪山集团：扩产\n溪山集团获北岭银行授信。“去年产茶3万吨。”公司总经理周明远说。", "溪山集团")]
    // What an institute says that it has is its own.
    [InlineData("北岭县新闻\n北岭县招商。茶业研究院院长周明远表示，研究院现有专利3项。", "茶业研究院")]
    [InlineData("北岭县新闻\n北岭县招商。“我们已有专利3项。”茶业研究院院长周明远说。", "茶业研究院")]
    // Who speaks for an institute tells of others.
    [InlineData("北岭县新闻\n北岭县招商。茶业研究院院长周明远表示，去年产茶3万吨。", null)]
    [InlineData("北岭县新闻\n北岭县招商。“去年产茶3万吨。”茶业研究院院长周明远说。", null)]
    [InlineData("北岭县新闻\n北岭县招商。茶业研究院对产区开展评估。去年产茶3万吨。", "北岭县")]
    public void Whom_a_speaker_stands_for_owns_the_figures(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("茶业研究院", EntityCategory.Organization),
                ("北岭银行", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );

    [Theory]
    // A company's notice tells of it, an exchange's of others.
    [InlineData("新闻\n溪山集团发布公告称，拟出资40亿元。", "溪山集团")]
    [InlineData("北岭县：新貌\n北岭县提速。溪山交易所发布公告称，拟出资40亿元。", "北岭县")]
    public void A_company_s_notice_tells_of_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("溪山交易所", EntityCategory.Organization)
            )
        );
}
