using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Tests.Entities.Text;

public sealed class HeldWordsTests
{
    [Fact]
    public void A_set_is_told_from_those_that_the_text_has_words_of()
    {
        using var held = new HeldWords([WordEdges.Of("平台"), WordEdges.Of("上线")]);
        Assert.True(held.MayHoldAny(new WordSet(["云川", "上线"]).Numbers));
        Assert.False(held.MayHoldAny(new WordSet(["云川", "星澜"]).Numbers));
        Assert.False(held.MayHoldAny([]));
    }

    // What is lent and given back must say nothing of another text.
    [Fact]
    public void What_another_text_had_is_forgotten()
    {
        new HeldWords([WordEdges.Of("平台")]).Dispose();
        using var held = new HeldWords([]);
        Assert.False(held.MayHoldAny([WordEdges.Of("平台")]));
    }
}
