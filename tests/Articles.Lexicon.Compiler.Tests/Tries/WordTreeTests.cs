using Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Compiler.Tests.Tries;

public class WordTreeTests
{
    [Fact]
    public void Puts_a_nodes_children_side_by_side_in_order()
    {
        var tree = WordTree.Of(["a", "ab", "ad", "b"], number => number + 10);

        Assert.Equal(["\0", "a", "b", "b", "d"], tree.Nodes.Select(node => node.Unit.ToString()));
        Assert.Equal(new WordTree.Node('a', 3, 2, 10), tree.Nodes[1]);
        Assert.Equal([-1, 10, 13, 11, 12], tree.Nodes.Select(node => node.Word));
    }

    [Fact]
    public void Counts_the_end_of_a_word_among_the_children_only_where_the_word_goes_on()
    {
        var tree = WordTree.Of(["a", "ab"], number => number);

        Assert.Equal([1, 2, 0], tree.Nodes.Select(node => node.FanOut));
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "B")]
    public void Refuses_words_out_of_ordinal_order(string first, string second) =>
        Assert.Throws<ArgumentException>(() => WordTree.Of([first, second], number => number));
}
