using Articles.Lexicon;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class WordMaskTests
{
    private static readonly CandidateList List = CandidateLists.WithLead(0xB9);
    private static readonly int Beginning = Words.All.Extend(0, '中');
    private static readonly WordMask Mask = WordMask.OfDictionary(List, Beginning);

    [Fact]
    public void It_knows_the_words_and_what_they_are_worth()
    {
        var at = Array.IndexOf(List.Characters, '国');

        Assert.True(Words.All.TryGetValue("中国", out var word));
        Assert.Equal(Words.LogProbability(word), Mask.WorthOf(at));
        Assert.True(Mask.Most >= Mask.WorthOf(at));
        Assert.Equal(float.NegativeInfinity, Mask.WorthOf(Array.IndexOf(List.Characters, '桂')));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Only_words_above_a_limit_are_marked(float bonus)
    {
        const float Before = -7;
        const float Least = -17;
        var marked = new ulong[List.MaskLength];
        Mask.MarkAbove(Before, bonus, Least, marked);

        var expected = List.Where(character =>
            Before + (Mask.WorthOf(Array.IndexOf(List.Characters, character)) + bonus) > Least
        );
        Assert.Equal(expected, marked);
        Assert.Contains(marked, bits => bits != 0);
    }

    [Fact]
    public void Words_that_the_dictionary_lacks_are_known_by_two_characters()
    {
        var extra = WordMask.OfExtra(CandidateLists.WithReading("kāng"), '海', ~'海');

        Assert.Contains(extra.Bits, bits => bits != 0);
        Assert.Equal(float.NegativeInfinity, extra.Most);
    }
}
