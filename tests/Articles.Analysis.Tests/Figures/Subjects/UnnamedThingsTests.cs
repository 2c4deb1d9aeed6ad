namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class UnnamedThingsTests
{
    [Theory]
    // What has no name has its own figures, wherever it is.
    [InlineData("在河口县的一处小区，屋顶每年发电40万千瓦时。", null)]
    [InlineData("走进河口县一家工厂的车间，机器人40台正在作业。", null)]
    [InlineData("河口县的一家纺织厂今年出口布料40万米。", null)]
    [InlineData("河口县这个智能仓库存放货物40万件。", null)]
    [InlineData("河口县某小区安装充电桩40个。", null)]
    // What a place is called by, and how long.
    [InlineData("河口县这座历史名城拥有博物馆40座。", "河口县")]
    [InlineData("河口县一个月接待游客40万人次。", "河口县")]
    [InlineData("河口县这个暑期接待游客40万人次。", "河口县")]
    [InlineData("在河口县，工厂每年发电40万千瓦时。", "河口县")]
    // A body is its own, whatever it tells of.
    [InlineData("在河口县的一座仓库，远山集团存放货物40万件。", "远山集团")]
    [InlineData("远山集团的一款平台拥有用户40万户。", "远山集团")]
    public void A_thing_without_a_name_is_not_the_place_that_it_is_in(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                $"河口县加快发展\n河口县提速。\n{text}",
                ("远山集团", EntityCategory.Organization),
                ("河口县", EntityCategory.Location)
            )
        );
}
