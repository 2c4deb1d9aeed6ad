using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Relations;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Entities.Relations;

public sealed class AppointedRolesTests
{
    [Fact]
    public void A_title_before_the_next_name_is_not_of_the_one_before_it()
    {
        var words = new TokenizedText("到会的有王建国，江苏移动总经理李国平。");
        var entities = RelationBuilder.Complete(
            words,
            ArticleSentences.Split(words.Text),
            EntityExtractor.Extract(words)
        );
        Assert.Equal([new PersonRole("李国平", "总经理")], Assert.Single(entities, x => x.Name == "江苏移动").Roles);
    }

    [Theory]
    [InlineData("会议决定，王建国任江苏移动总经理。", new[] { "总经理" })]
    [InlineData("王建国为江苏移动董事长、总裁。", new[] { "董事长", "总裁" })]
    [InlineData("王建国是江苏移动客户。", new string[0])]
    [InlineData("王建国任职于江苏移动。", new string[0])]
    [InlineData("王建国，江苏移动总经理，南京人。", new[] { "总经理" })]
    [InlineData("王建国（江苏移动总经理）：守住底线。", new[] { "总经理" })]
    [InlineData("江苏移动聘请王建国为首席科学家。", new[] { "首席科学家" })]
    [InlineData("王建国任江苏移动总经理，李国平任云帆集团总裁。", new[] { "总经理" })]
    [InlineData("江苏移动原董事长王建国出席。", new[] { "原董事长" })]
    [InlineData("原江苏移动总经理王建国出席。", new[] { "总经理" })]
    [InlineData("江苏移动总法律顾问王建国出席。", new[] { "总法律顾问" })]
    public void What_somebody_is_said_to_be_in_a_body_is_a_role(string text, string[] titles)
    {
        var words = new TokenizedText(text);
        var entities = RelationBuilder.Complete(words, ArticleSentences.Split(text), EntityExtractor.Extract(words));
        Assert.Equal(
            titles.Select(x => new PersonRole("王建国", x)),
            Assert.Single(entities, x => x.Name == "江苏移动").Roles
        );
    }
}
