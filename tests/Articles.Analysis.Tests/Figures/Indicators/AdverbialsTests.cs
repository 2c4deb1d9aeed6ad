namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class AdverbialsTests
{
    [Theory]
    [InlineData("新闻\n云岭股份在南京市投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份计划在南京市投资118亿元，建设生产基地。", "投资")]
    [InlineData("新闻\n云岭股份已在南京市累计投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份在南京市的营收达3亿元。", "营收")]
    [InlineData("新闻\n云岭股份在南京市销售汽车15万辆。", "销售汽车")]
    [InlineData("新闻\n云岭股份投资2亿元，在南京市投资3亿元。", "投资")]
    [InlineData("新闻\n云岭股份今年一季度在南京市募资15亿元。", "募资")]
    [InlineData("新闻\n云岭股份去年在海外市场亏损15亿元。", "亏损")]
    [InlineData("新闻\n云岭股份在国内投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份通过清河集团采购15亿元。", "采购")]
    [InlineData("新闻\n云岭股份与清河集团共同投资15亿元。", "投资")]
    [InlineData("新闻\n云岭股份在清河集团的支持下融资15亿元。", "融资")]
    [InlineData("新闻\n云岭股份面向全国招聘3000人。", "招聘")]
    // What is listed goes on, and what is another's is its.
    [InlineData("新闻\n云岭股份向南京市、清河地区调运18批次。", "向南京市、清河地区调运")]
    [InlineData("新闻\n云岭股份为清河集团的订单达3万份。", "为清河集团的订单")]
    public void Who_did_it_and_where_is_not_what_is_counted(string text, string indicator) =>
        Assert.Equal(
            indicator,
            NamedArticle
                .Read(
                    text,
                    ("云岭股份", EntityCategory.Organization),
                    ("清河集团", EntityCategory.Organization),
                    ("南京市", EntityCategory.Location)
                )[^1]
                .Indicator
        );
}
