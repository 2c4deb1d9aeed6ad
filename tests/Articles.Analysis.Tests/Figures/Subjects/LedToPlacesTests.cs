namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class LedToPlacesTests
{
    [Theory]
    [InlineData("新闻\n走进远山集团的车间，机器人200台正在作业。", "远山集团")]
    [InlineData("新闻\n在河口县，农户2000户增收。", "河口县")]
    [InlineData("新闻\n在河口县举办活动后，农户2000户增收。", null)]
    [InlineData("新闻\n河口县提速。从远山集团的数据来看，用户2000户增收。", "远山集团")]
    [InlineData("新闻\n河口县提速。从远山集团的数据，用户2000户增收。", "河口县")]
    // Of a chain the nearest one.
    [InlineData("新闻\n在东山省河口县，农户2000户增收。", "河口县")]
    [InlineData("新闻\n走进东山省河口县的远山集团，机器人200台正在作业。", "远山集团")]
    [InlineData("新闻\n对河口县，农户2000户点赞。", null)]
    public void A_text_speaks_of_where_it_leads_its_readers(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("远山集团", EntityCategory.Organization),
                ("河口县", EntityCategory.Location),
                ("东山省", EntityCategory.Location)
            )
        );

    [Theory]
    // Where a text leads its readers, wherever that lies, and what it is told of.
    [InlineData("新闻\n走进位于北岭县的溪山集团，生产线日产手套40万双。", "溪山集团")]
    [InlineData("新闻\n在云帆平台上，注册用户达40万户。", "云帆平台")]
    public void Where_readers_are_led_is_spoken_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product)
            )
        );
}
