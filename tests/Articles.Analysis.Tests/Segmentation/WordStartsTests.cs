using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Tests.Segmentation;

public sealed class WordStartsTests
{
    private const string Text = "江城市数据局在上海市举办数字经济大会。\n5G-A网络覆盖𠮷野家，算网大脑上线！";

    [Fact]
    public void Words_without_the_vocabulary_are_those_of_the_dictionary_alone()
    {
        using var starts = new WordStarts(Text, Grammar.Vocabulary);
        var offsets = new List<int>();
        for (var at = 0; at < Text.Length; at += WordStarts.Extent(Text, at, starts.Span[at].PlainLength).Length)
        {
            offsets.Add(at);
        }
        Assert.Equal(Segmenter.Segment(Text, Vocabulary.None).Select(x => x.Offset), offsets);
    }

    [Fact]
    public void Longest_words_and_places_are_those_that_the_dictionary_finds()
    {
        using var starts = new WordStarts(Text, Grammar.Vocabulary);
        for (var at = 0; at < Text.Length; at++)
        {
            if (CharClass.IsHan(Text[at]))
            {
                Assert.Equal(Words.All.LongestPrefix(Text.AsSpan(at), out _), starts.Span[at].Longest);
                Assert.Equal(Places.All.LongestPrefix(Text.AsSpan(at), out _), starts.Span[at].Place);
            }
        }
    }
}
