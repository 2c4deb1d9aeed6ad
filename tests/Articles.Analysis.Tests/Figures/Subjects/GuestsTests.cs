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
}
