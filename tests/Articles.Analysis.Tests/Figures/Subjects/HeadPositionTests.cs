namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class HeadPositionTests
{
    [Theory]
    // Who puts money in is not whom the text goes on about.
    [InlineData("新闻\n云帆科技融资5亿元，由清河资本领投，远山资本跟投，估值45亿元。", "云帆科技")]
    // Parts of a list.
    [InlineData("新闻\n甲乙高铁设站2座，分别是清河站、远山站，工期4年。", "甲乙高铁")]
    // What the one that is meant is.
    [InlineData("新闻\n这次贯通的为甲乙高铁，全长78公里。", "甲乙高铁")]
    public void A_name_leads_where_the_clause_speaks_of_it(string text, string subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("云帆科技", EntityCategory.Organization),
                ("清河资本", EntityCategory.Organization),
                ("远山资本", EntityCategory.Organization),
                ("甲乙高铁", EntityCategory.Location),
                ("清河站", EntityCategory.Location),
                ("远山站", EntityCategory.Location)
            )
        );

    [Theory]
    // A verb before a name governs it.
    [InlineData("新闻\n国产茶具龙头溪山集团挂牌，创北岭县纪录，目标价40元。", "溪山集团")]
    public void A_verb_of_one_character_governs_the_name(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization)
            )
        );
}
