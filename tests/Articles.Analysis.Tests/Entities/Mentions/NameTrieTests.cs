using Articles.Analysis.Entities.Mentions;

namespace Articles.Analysis.Tests.Entities.Mentions;

public sealed class NameTrieTests
{
    [Theory]
    [InlineData("江城电信云川平台", 0, 99, "江城电信")]
    [InlineData("江城电信云川平台", 0, 3, "江城")]
    [InlineData("江城电信云川平台", 4, 99, "云川平台")]
    [InlineData("江城电信云川", 4, 99, null)]
    [InlineData("江", 0, 99, null)]
    public void The_longest_name_that_may_end_there_is_found(string text, int start, int limit, string? expected)
    {
        using var trie = new NameTrie(["江城", "江城电信", "云川平台"]);
        Assert.Equal(expected, trie.Longest(text, start, limit, static (most, end) => end <= most));
    }

    [Fact]
    public void Without_names_none_is_found()
    {
        using var trie = new NameTrie([]);
        Assert.Null(trie.Longest("江城", 0, 0, static (_, _) => true));
    }
}
