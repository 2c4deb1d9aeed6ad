using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class TeamRecognizerTests
{
    [Theory]
    [InlineData("云上大学水稻栽培团队育出新品种。", "云上大学水稻栽培团队")]
    [InlineData("云上大学消费者业务CEO出席。", "云上大学消费者业务")]
    [InlineData("云上大学研发团队育出新品种。", "")]
    [InlineData("云上大学师生团队到场。", "")]
    [InlineData("云上大学的水稻栽培团队到场。", "")]
    [InlineData("云上大学消费者业务增长。", "")]
    public void A_unit_of_a_body_is_called_by_what_it_works_on(string text, string expected) =>
        Assert.Equal(expected, Candidates.Beside(new TeamRecognizer(), text, "云上大学"));
}
