namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class NounPlacesTests
{
    [Theory]
    [InlineData("新闻\n云岭股份在南京市投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份计划在南京市投资118亿元，建设生产基地。", "投资")]
    [InlineData("新闻\n云岭股份已在南京市累计投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份在南京市的营收达3亿元。", "营收")]
    [InlineData("新闻\n云岭股份在南京市销售汽车15万辆。", "销售汽车")]
    [InlineData("新闻\n云岭股份投资2亿元，在南京市投资3亿元。", "投资")]
    public void Who_did_it_and_where_is_not_what_is_counted(string text, string indicator) =>
        Assert.Equal(
            indicator,
            NamedArticle
                .Read(text, ("云岭股份", EntityCategory.Organization), ("南京市", EntityCategory.Location))[^1]
                .Indicator
        );
}
