namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class NameChainTests
{
    [Theory]
    // A place behind a body's name is part of it.
    [InlineData("新闻\n溪山银行北岭县支行发放贷款40亿元。", "溪山银行")]
    public void A_branch_is_its_bank(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("溪山银行", EntityCategory.Organization)
            )
        );
}
