using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Relations;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Entities.Relations;

public sealed class RelationBuilderTests
{
    [Theory]
    [InlineData("江苏移动推出“苏云”平台。", "“苏云”平台", "江苏移动")]
    [InlineData("江苏移动不断创新，今年上线“苏云”平台。", "“苏云”平台", "江苏移动")]
    [InlineData("由江苏移动打造的“苏云”平台投用。", "“苏云”平台", "江苏移动")]
    [InlineData("“苏云”平台升级。该平台由江苏移动联合开发。", "“苏云”平台", "江苏移动")]
    [InlineData("“苏云”平台上线，由江苏移动运营。", "“苏云”平台", "江苏移动")]
    [InlineData("“苏云”平台由江苏移动牵头，今年上线。", "“苏云”平台", "江苏移动")]
    [InlineData("“苏云”平台是江苏移动推出的系统。", "“苏云”平台", "江苏移动")]
    [InlineData("“苏云”平台是江苏移动推广的样板。", "“苏云”平台", null)]
    [InlineData("市民可在“苏云”平台查询。电缆由江苏移动建设。", "“苏云”平台", null)]
    [InlineData("市民可在“苏云”平台缴费，该站由江苏移动建设。", "“苏云”平台", null)]
    [InlineData("江苏移动推出“苏信”App，大家在“苏云”平台也可办理。", "“苏云”平台", null)]
    [InlineData("江苏移动员工喜欢读书。\n大家每天打开“苏云”平台。", "“苏云”平台", null)]
    public void Who_makes_a_product_runs_it(string text, string product, string? expected) =>
        Assert.Equal(expected, Assert.Single(Complete(text), x => x.Name == product).Operator);

    [Fact]
    public void Titles_before_a_name_are_roles_in_the_bodies_before_them()
    {
        var entities = Complete("江苏移动党委委员、副总经理，南京移动党委书记、总经理王建国介绍了情况。");
        Assert.Equal(
            [new PersonRole("王建国", "党委委员"), new PersonRole("王建国", "副总经理")],
            Assert.Single(entities, x => x.Name == "江苏移动").Roles
        );
        Assert.Equal(
            [new PersonRole("王建国", "党委书记"), new PersonRole("王建国", "总经理")],
            Assert.Single(entities, x => x.Name == "南京移动").Roles
        );
    }

    [Fact]
    public void The_company_is_the_body_named_last()
    {
        var entities = Complete("江苏移动加快发展。公司总经理王建国表示，要再接再厉。");
        Assert.Equal([new PersonRole("王建国", "总经理")], Assert.Single(entities, x => x.Name == "江苏移动").Roles);
    }

    private static IReadOnlyList<Entity> Complete(string text)
    {
        var words = new TokenizedText(text);
        return RelationBuilder.Complete(words, ArticleSentences.Split(text), EntityExtractor.Extract(words));
    }
}
