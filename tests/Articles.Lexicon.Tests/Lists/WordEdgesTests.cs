using System.Runtime.InteropServices;
using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class WordEdgesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(9_000)]
    public void Every_word_of_a_set_may_be_one_and_few_others(int count)
    {
        var words = Enumerable
            .Range(0, 2 * count)
            .Select(x => $"{(char)('一' + x)}{(char)('一' + (7 * x))}云")
            .ToList();
        var edges = Of([.. words.Take(count)]);
        Assert.All(words.Take(count), x => Assert.True(edges.MayBe(WordEdges.Of(x))));
        Assert.True(words.Skip(count).Count(x => edges.MayBe(WordEdges.Of(x))) <= count / 3);
    }

    [Fact]
    public void The_first_word_that_may_be_one_is_found()
    {
        var edges = Of(["平台"]);
        ushort[] words = [WordEdges.Of("云川"), WordEdges.Of("上线"), WordEdges.Of("平台")];
        Assert.Equal(2, edges.IndexIn(words));
        Assert.Equal(-1, edges.IndexIn(words.AsSpan(0, 2)));
        Assert.Equal(-1, Of([]).IndexIn(words));
    }

    [Fact]
    public void The_words_of_several_sets_may_be_one_of_any()
    {
        var edges = WordEdges.OfAny([Of(["平台"]), Of(["云川", "星澜"])]);
        Assert.All(["平台", "云川", "星澜"], x => Assert.True(edges.MayBe(WordEdges.Of(x))));
        Assert.False(edges.MayBe(WordEdges.Of("上线")));
        Assert.False(WordEdges.OfAny([]).MayBe(WordEdges.Of("平台")));
    }

    private static WordEdges Of(string[] words) =>
        new(MappedBytes.Copy(MemoryMarshal.AsBytes<ulong>(WordEdges.Write(words))));
}
