using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class IntendedDeedTests
{
    [Theory]
    [InlineData("云岭演艺计划投资50亿元。", true)]
    [InlineData("云岭演艺计划明年在合肥新建工厂。", true)]
    [InlineData("云岭计划在合肥启动，投资将持续。", false)]
    [InlineData("云岭计划资助女童，收购旧书。", false)]
    [InlineData("云岭计划。投资50亿元。", false)]
    public void What_is_intended_stands_behind_the_verb_and_what_is_said_of_a_plan_does_not(
        string sentence,
        bool expected
    )
    {
        using var text = new TokenizedText(sentence);
        Assert.Equal(
            expected,
            IntendedDeed.Follows(text, text.TokenAt(sentence.IndexOf("计划", StringComparison.Ordinal)))
        );
    }
}
