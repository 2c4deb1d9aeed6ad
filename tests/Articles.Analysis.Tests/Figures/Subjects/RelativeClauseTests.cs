namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class RelativeClauseTests
{
    [Theory]
    // Who made it, what becomes of it and where it lies stand before its name.
    [InlineData("新闻\n溪山学院与溪山集团共建的云帆平台上线，接入设备40台。", "云帆平台")]
    [InlineData("新闻\n即将通车的溪山大桥全长40公里。", "溪山大桥")]
    [InlineData("新闻\n位于两省之间的溪山大桥长达40公里。", "溪山大桥")]
    public void What_is_described_is_spoken_of(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山大桥", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("溪山学院", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product)
            )
        );

    [Theory]
    // Who bred it has no area of it.
    [InlineData("河口县新貌\n河口县提速。清河集团选育的清河云推广面积3500亩。", "清河云")]
    public void What_a_body_made_has_its_measures(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("河口县", EntityCategory.Location),
                ("清河集团", EntityCategory.Organization),
                ("清河云", EntityCategory.Product)
            )
        );
}
