namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class LeadingNameTests
{
    [Theory]
    // A road is one of many things that a place has done.
    [InlineData("新闻\n北岭县提速。溪山大桥完工。发放贷款40万元。", "北岭县")]
    // A paragraph that begins with a meeting goes on about it, but for a company's article.
    [InlineData("北岭县：新貌\n北岭茶博会开幕。共签约40亿元。", "北岭茶博会")]
    [InlineData("溪山集团：新貌\n溪山集团提速。\n北岭茶博会开幕。共签约40亿元。", "溪山集团")]
    // What praises the meeting leads to its name.
    [InlineData("新闻\n全国最大的茶叶盛会北岭茶博会开幕，吸引客商40万人。", "北岭茶博会")]
    public void How_far_a_name_leads(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山大桥", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("北岭茶博会", EntityCategory.Event)
            )
        );

    [Theory]
    // How old a firm is describes it.
    [InlineData("新貌\n在东港区大道旁，成立仅7年的清河集团创造了速度，去年营收8亿元。", "清河集团")]
    public void How_old_a_firm_is_describes_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河集团", EntityCategory.Organization),
                ("东港区", EntityCategory.Location)
            )
        );
}
