namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class DoersTests
{
    [Theory]
    // Who does something himself has what the clause counts, and no more where nothing says what he is.
    [InlineData("清河市新貌\n清河市提速。周明远很快拿到40份证书。", "周明远")]
    [InlineData("清河市新貌\n清河市提速。周明远也先后跑了40趟。", "周明远")]
    [InlineData("清河市新貌\n清河市提速。周明远跑了4趟车间，企业还清贷款40万元。", "清河市")]
    // A villager's fields are his, and what he reckons.
    [InlineData("清河市新貌\n清河市提速。村民周明远种了果树，年收入40万元。", "周明远")]
    [InlineData("清河市新貌\n清河市提速。周明远算了笔账：流转土地40亩。", "周明远")]
    // Who tells, comes or takes up an office tells of others.
    [InlineData("清河市新貌\n清河市提速。周明远介绍，建成公园40个。", "清河市")]
    [InlineData("清河市新貌\n清河市提速。周明远表示将建成公园40个。", "清河市")]
    [InlineData("清河市新貌\n清河市提速。周明远带队走访学校40所。", "清河市")]
    [InlineData("清河市新貌\n清河市提速。周明远、李成栋跑了40趟。", "清河市")]
    [InlineData("清河市新貌\n清河市提速。周明远的公司纳税40万元。", "清河市")]
    [InlineData("清河市新貌\n清河市提速。向周明远送去40份证书。", "清河市")]
    public void Who_does_something_has_what_he_counts(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河市", EntityCategory.Location),
                ("周明远", EntityCategory.Person),
                ("李成栋", EntityCategory.Person)
            )
        );
}
