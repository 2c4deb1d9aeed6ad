namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class MainBodyTests
{
    [Theory]
    // Without a headline the beginning says whom the article is about.
    [InlineData("日前，清河县召开会议。\n引进项目40个。清河县提速。远山市观摩，远山市点赞，远山市借鉴。", "清河县")]
    // A body named as often as a place is whom the article reports on.
    [InlineData(
        "会议召开。\n远山市热闹，远山市好。云帆公司揭幕，云帆公司提速。远山市赞。云帆公司赞。\n引进项目40个。",
        "云帆公司"
    )]
    // What is named once or twice is not.
    [InlineData("会议召开。\n云帆公司揭幕，云帆公司提速。\n引进项目40个。", null)]
    public void An_article_without_a_headline_reports_on_whom_its_beginning_names(string text, string? subject)
    {
        var entities = new[]
        {
            ("清河县", EntityCategory.Location),
            ("远山市", EntityCategory.Location),
            ("云帆公司", EntityCategory.Organization),
        };
        Assert.Equal(subject, NamedArticle.ReadWithoutHeadline(text, entities)[^1].Subject);
    }
}
