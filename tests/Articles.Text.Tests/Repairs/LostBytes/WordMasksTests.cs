using Articles.Lexicon;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class WordMasksTests
{
    [Fact]
    public void Words_of_the_dictionary_and_others_are_told_apart()
    {
        var list = CandidateLists.WithLead(0xB9);
        var beginning = Words.All.Extend(0, '中');

        Assert.Same(WordMasks.Of(list, beginning), WordMasks.Of(list, beginning));
        Assert.Same(WordMasks.OfExtra(list, '中'), WordMasks.OfExtra(list, '中'));
        Assert.NotSame(WordMasks.Of(list, beginning), WordMasks.OfExtra(list, '中'));
    }
}
