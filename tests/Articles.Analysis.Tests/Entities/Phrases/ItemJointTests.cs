using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Phrases;

public sealed class ItemJointTests
{
    [Theory]
    [InlineData("北京、上海", true, true)]
    [InlineData("北京和上海", true, true)]
    [InlineData("北京及上海", true, true)]
    [InlineData("北京以及上海", false, true)]
    [InlineData("北京的上海", false, false)]
    public void A_mark_or_a_word_for_and_joins_two_items(string text, bool names, bool phrases)
    {
        var tokens = new TokenizedText(text);
        Assert.Equal(names, ItemJoint.Is(tokens, 1));
        Assert.Equal(phrases, ItemJoint.IsOfPhrases(tokens, 1));
    }
}
