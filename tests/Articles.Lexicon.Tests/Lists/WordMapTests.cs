using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Lexicon.Tests.Lists;

public sealed class WordMapTests
{
    [Fact]
    public void Every_word_has_its_number_and_nothing_else_has_one()
    {
        // Among them words whose first and fifth characters can be taken for each other's.
        string[] words = ["云", "云川", "川云", "云川云川", "云川云川云", "川川云川", "", "\0", "云\0"];
        var map = WordMap.Of(words);
        for (var i = 0; i < words.Length; i++)
        {
            Assert.True(map.TryGetNumber(words[i], out var number));
            Assert.Equal(i, number);
        }
        Assert.Equal(words, map.Words.Spelled());
        Assert.All(["川", "云云", "\0\0", "云川云川川", "\0云"], x => Assert.False(map.TryGetNumber(x, out _)));
    }

    [Fact]
    public void A_map_without_words_has_none()
    {
        var map = WordMap.Of([]);
        Assert.False(map.TryGetNumber("云", out _));
        Assert.False(map.TryGetNumber("", out _));
        Assert.Empty(map.Words.Spelled());
    }

    [Fact]
    public void The_longest_word_at_an_edge_is_found()
    {
        var longest = "云" + new string('川', 40);
        var map = WordMap.Of(["云", "云川", "川平台", "平台", longest]);
        Assert.Equal(2, map.LongestStart("云川平台", out var number));
        Assert.Equal(1, number);
        Assert.Equal(3, map.LongestEnd("云川平台", out number));
        Assert.Equal(2, number);
        Assert.Equal(longest.Length, map.LongestStart(longest + "川", out _));
        Assert.Equal(longest.Length, map.LongestEnd("云" + longest, out _));
        Assert.Equal(0, map.LongestStart("台", out _));
        Assert.Equal(0, map.LongestEnd("", out _));
        Assert.Equal(longest.Length, map.Longest);
    }

    [Fact]
    public void Words_have_the_values_and_edges_that_were_asked_for()
    {
        var bytes = WordMapWriter.Write(["云", "平台"], [7, 65_535], withEdges: true);
        var map = new WordMap(MappedBytes.Copy(bytes));
        Assert.Equal([7, 65_535], [map.ValueOf(0), map.ValueOf(1)]);
        Assert.True(map.Edges.MayBe(WordEdges.Of("平台")));
        Assert.False(map.Edges.MayBe(WordEdges.Of("川")));
    }

    [Fact]
    public void As_many_words_as_a_map_takes_are_found_again()
    {
        string[] words =
        [
            .. Enumerable.Range(0, WordMapFormat.MostWords).Select(x => $"{(char)('一' + (x & 0xFFF))}{x}"),
        ];
        var map = WordMap.Of(words);
        Assert.All(words.Index(), x => Assert.True(map.TryGetNumber(x.Item, out var number) && number == x.Index));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordMapWriter.Write([.. words, "云"]));
    }

    [Fact]
    public void A_word_that_is_there_twice_or_without_its_value_is_refused()
    {
        Assert.Throws<ArgumentException>(() => WordMapWriter.Write(["云", "川", "云"]));
        Assert.Throws<ArgumentException>(() => WordMapWriter.Write(["云", "川"], [1]));
    }

    [Fact]
    public void A_map_that_was_cut_off_is_refused()
    {
        var bytes = WordMapWriter.Write(["云", "平台"]);
        Assert.Throws<InvalidDataException>(() => new WordMap(MappedBytes.Copy(bytes.AsSpan(0, bytes.Length - 2))));
    }
}
