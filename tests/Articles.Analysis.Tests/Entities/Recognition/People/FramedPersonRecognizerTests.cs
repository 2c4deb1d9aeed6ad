using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.People;

public sealed class FramedPersonRecognizerTests
{
    [Theory]
    [InlineData("网格员和丽川介绍，路修好了。", "和丽川")]
    [InlineData("牧民索南杰布笑着说，信号好了。", "索南杰布")]
    [InlineData("总经理古丽娜尔·买买提说，来了。", "古丽娜尔·买买提")]
    [InlineData("局长在会上指出，要抓紧。", "")]
    [InlineData("负责人日前表示，要抓紧。", "")]
    [InlineData("村民们说，路修好了。", "")]
    [InlineData("负责人向记者介绍，路修好了。", "")]
    [InlineData("记者了解，路修好了。", "")]
    [InlineData("代表团表示，要来。", "")]
    public void A_name_between_a_trade_and_a_verb_of_saying_is_a_person(string text, string expected)
    {
        var found = new List<Candidate>();

        new FramedPersonRecognizer().Recognize(new TokenizedText(text), found);

        Assert.Equal(expected, string.Join(' ', found.Select(x => text[x.Start..x.End])));
    }
}
