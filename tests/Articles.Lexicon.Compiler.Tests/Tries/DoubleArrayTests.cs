using Articles.Lexicon.Compiler.Tries;

namespace Articles.Lexicon.Compiler.Tests.Tries;

public class DoubleArrayTests
{
    private static readonly string[] Words =
    [
        .. Enumerable.Range(0, 5000).Select(n => "w" + n.ToString("x4")).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Gives_every_node_and_word_end_a_slot_of_its_own()
    {
        var tree = WordTree.Of(Words, number => number);

        var slots = DoubleArray.LayOut(tree, new Alphabet(tree));

        Assert.Equal(-1, slots[0].Check);
        var ends = tree.Nodes.Count(node => node.FanOut > node.ChildCount);
        Assert.Equal(tree.Nodes.Count - 1 + ends, slots.Count(slot => slot.Check >= 0));
        Assert.Equal(Words.Length, slots.Where(slot => slot.Base < 0).Select(slot => slot.Base).Distinct().Count());
    }

    [Fact]
    public void Leaves_few_slots_free()
    {
        var tree = WordTree.Of(Words, number => number);

        Assert.InRange(DoubleArray.LayOut(tree, new Alphabet(tree)).Length, 0, tree.Nodes.Count * 1.1);
    }
}
