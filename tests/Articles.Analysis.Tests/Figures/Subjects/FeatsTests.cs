namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class FeatsTests
{
    [Theory]
    // Who scores, and whom only the sentence tells of.
    [InlineData("河口队夺冠\n河口队主攻手周明远独得28分，扣球得分22分。", "周明远")]
    [InlineData("河口队夺冠\n河口队迎战清河队。前锋周明远砍下32分。河口队失误20次。", "河口队")]
    [InlineData("河口队夺冠\n河口队主帅周明远介绍，河口队失误20次。", "河口队")]
    // Gifts and orders are no scores, and a team's are not its player's.
    [InlineData("清河集团业绩\n清河集团提速。清河集团向周明远送出慰问金5000元。", "清河集团")]
    [InlineData("清河队大胜\n清河队提速。清河队主攻手周明远独得28分，全队命中三分球12个。", "清河队")]
    public void Who_scores_is_told_in_passing(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("清河集团", EntityCategory.Organization),
                ("河口队", EntityCategory.Organization),
                ("清河队", EntityCategory.Organization),
                ("周明远", EntityCategory.Person)
            )
        );
}
