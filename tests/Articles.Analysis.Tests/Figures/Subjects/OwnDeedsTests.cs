namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class OwnDeedsTests
{
    [Theory]
    // What only a company has that runs many services.
    [InlineData("新闻\n溪山集团提速，云帆平台上线，宽带用户ARPU达到40元。", "溪山集团")]
    [InlineData("新闻\n溪山集团提速，云帆平台上线，宽带用户达到40万户。", "云帆平台")]
    public void A_firm_has_what_no_service_has(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山集团", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product)
            )
        );

    [Theory]
    // A firm has and does what its product does not.
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。员工总数2306人。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。全年开展培训320场。", "清河集团")]
    [InlineData("清河集团业绩\n清河集团提速。清河云收入4亿元，增长67%。注册用户达40万户。", "清河云")]
    // A project invests, too.
    [InlineData(
        "清河集团业绩\n清河集团提速。\n远山光伏项目位于河口县。投资12亿元，年发电量3亿千瓦时。",
        "远山光伏项目"
    )]
    public void A_firm_has_and_does_what_its_product_does_not(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河集团", EntityCategory.Organization),
                ("清河云", EntityCategory.Product),
                ("远山光伏项目", EntityCategory.Product)
            )
        );
}
