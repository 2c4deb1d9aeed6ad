namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class RatingsTests
{
    [Theory]
    // Who is rated, not who rates.
    [InlineData("行情\n远山集团获沧海证券给予“买入”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券发布研报，首次覆盖远山集团并给予“买入”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券维持远山集团“增持”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n沧海证券维持平稳，营收40元。", "沧海证券")]
    [InlineData("行情\n远山集团昨日挂牌。沧海证券发布研报，维持“增持”评级，目标价40元。", "远山集团")]
    [InlineData("行情\n远山集团昨日挂牌。沧海证券发布年报，维持分红，营收40元。", "沧海证券")]
    public void The_goals_are_those_of_who_is_rated(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.SubjectOfFour(
                text,
                ("远山集团", EntityCategory.Organization),
                ("沧海证券", EntityCategory.Organization)
            )
        );
}
