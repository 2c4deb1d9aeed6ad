namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class NameChainTests
{
    [Theory]
    // A place behind a body's name is part of it.
    [InlineData("新闻\n溪山银行北岭县支行发放贷款40亿元。", "溪山银行")]
    // A city's thing in quotation marks is the thing.
    [InlineData("新闻\n北岭县“云帆平台”已接入探头40个。", "云帆平台")]
    public void The_last_name_of_a_chain_has_the_figure(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山银行", EntityCategory.Organization),
                ("云帆平台", EntityCategory.Product)
            )
        );
}
