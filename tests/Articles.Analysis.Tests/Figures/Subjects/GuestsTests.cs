namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class GuestsTests
{
    [Theory]
    // Guests are the meeting's.
    [InlineData("新闻\n清河茶叶博览会昨日开幕，60余家企业代表出席。", "清河茶叶博览会")]
    // Who asks them to come is spoken of.
    [InlineData("新闻\n远山集团承担了任务，邀请9家伙伴代表举行清河茶叶博览会。", "远山集团")]
    [InlineData("新闻\n清河茶叶博览会昨日开幕，邀请9家伙伴代表参加。", "清河茶叶博览会")]
    public void Guests_are_whose_they_are(string text, string expected) =>
        Assert.Equal(
            expected,
            Assert
                .Single(
                    NamedArticle.Read(
                        text,
                        ("远山集团", EntityCategory.Organization),
                        ("清河茶叶博览会", EntityCategory.Event)
                    )
                )
                .Subject
        );

    [Theory]
    // Those that their list names are only some of them.
    [InlineData("新闻\n北岭茶博会开幕。来自溪山集团、溪山学院等20家单位的40名代表参加。", "北岭茶博会")]
    public void Those_who_come_are_the_meeting_s(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山集团", EntityCategory.Organization),
                ("溪山学院", EntityCategory.Organization),
                ("北岭茶博会", EntityCategory.Event)
            )
        );

    [Theory]
    // Guests of a place where no meeting is told of.
    [InlineData("新闻\n茶叶博览会昨日举行。\n清河博物馆扩建。馆内每天接待参观者40人。", "清河博物馆")]
    [InlineData("新闻\n茶叶博览会昨日举行。\n远山集团提速。双方现场签约，总投资40亿元。", "远山集团")]
    public void Guests_where_no_meeting_is_told_of_are_the_place_s(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("远山集团", EntityCategory.Organization),
                ("清河博物馆", EntityCategory.Organization),
                ("茶叶博览会", EntityCategory.Event)
            )
        );
}
