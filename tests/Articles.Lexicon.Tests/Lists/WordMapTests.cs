using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Tests.Segmentation;

public sealed class WordMapTests
{
    [Fact]
    public void Every_word_has_its_value_and_nothing_else_has_one()
    {
        // Among them words whose first and fifth characters can be taken for each other's.
        string[] words = ["云", "云川", "川云", "云川云川", "云川云川云", "川川云川", "", "\0", "云\0"];
        var map = new WordMap<int>([.. words.Select((x, i) => KeyValuePair.Create(x, i))]);
        for (var i = 0; i < words.Length; i++)
        {
            Assert.True(map.TryGetValue(words[i], out var value));
            Assert.Equal(i, value);
        }
        Assert.Equal(words, map.Words);
        Assert.All(["川", "云云", "\0\0", "云川云川川", "\0云"], x => Assert.False(map.TryGetValue(x, out _)));
    }

    [Fact]
    public void A_map_without_words_has_none() => Assert.False(new WordMap<int>([]).TryGetValue("云", out _));

    [Fact]
    public void The_longest_word_at_an_edge_is_found()
    {
        var longest = "云" + new string('川', 40);
        string[] words = ["云", "云川", "川平台", "平台", longest];
        var map = new WordMap<int>([.. words.Select((x, i) => KeyValuePair.Create(x, i))]);
        Assert.Equal(2, map.LongestStart("云川平台", out var value));
        Assert.Equal(1, value);
        Assert.Equal(3, map.LongestEnd("云川平台", out value));
        Assert.Equal(2, value);
        Assert.Equal(longest.Length, map.LongestStart(longest + "川", out _));
        Assert.Equal(longest.Length, map.LongestEnd("云" + longest, out _));
        Assert.Equal(0, map.LongestStart("台", out _));
        Assert.Equal(0, map.LongestEnd("", out _));
    }
}
