using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler.Tries;

/// <summary>
/// Lays a tree out as a double array (Aoe 1989). Nodes with many children are placed first and those with one child
/// last, where they fill nearly every gap that is left.
/// </summary>
internal sealed class DoubleArray
{
    /// <summary>A search that passed so many slots in vain lets the searches after it begin where it ended.</summary>
    private const int Patience = 500;

    private readonly WordTree tree;
    private readonly Alphabet alphabet;
    private readonly int[] bases;
    private bool[] taken = new bool[1024];
    private int length = 1;

    private DoubleArray(WordTree tree, Alphabet alphabet)
    {
        this.tree = tree;
        this.alphabet = alphabet;
        bases = new int[tree.Nodes.Count];
        taken[0] = true;
    }

    /// <summary>Lays a tree out.</summary>
    public static TrieNode[] LayOut(WordTree tree, Alphabet alphabet)
    {
        var array = new DoubleArray(tree, alphabet);
        array.Place();
        return array.Link();
    }

    private void Place()
    {
        var inner = Enumerable.Range(0, tree.Nodes.Count).Where(n => tree.Nodes[n].FanOut > 0);
        foreach (var group in inner.GroupBy(n => tree.Nodes[n].FanOut).OrderByDescending(group => group.Key))
        {
            var from = 1;
            foreach (var n in group)
            {
                bases[n] = Place(CodesOf(tree.Nodes[n]), ref from);
            }
        }
    }

    /// <summary>The codes of a node's children, the one to search by first.</summary>
    private int[] CodesOf(WordTree.Node node)
    {
        var codes = new int[node.FanOut];
        var end = node.FanOut - node.ChildCount;
        for (var i = 0; i < node.ChildCount; i++)
        {
            codes[end + i] = alphabet[tree.Nodes[node.FirstChild + i].Unit];
        }

        return codes;
    }

    private int Place(int[] codes, ref int from)
    {
        for (var slot = from; ; slot++)
        {
            if (Fits(slot - codes[0], codes))
            {
                foreach (var code in codes)
                {
                    Take(slot - codes[0] + code);
                }

                // A slot passed over by a single child was taken: no later one can want it.
                from = codes.Length == 1 || slot - from > Patience ? slot : from;
                return slot - codes[0];
            }
        }
    }

    private bool Fits(int @base, int[] codes)
    {
        if (@base < 0)
        {
            return false;
        }

        foreach (var code in codes)
        {
            if (@base + code < taken.Length && taken[@base + code])
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int slot)
    {
        if (slot >= taken.Length)
        {
            Array.Resize(ref taken, int.Max(slot + 1, taken.Length * 2));
        }

        taken[slot] = true;
        length = int.Max(length, slot + 1);
    }

    private TrieNode[] Link()
    {
        var slots = new TrieNode[length];
        Array.Fill(slots, new TrieNode(0, -1));
        var slotOf = new int[tree.Nodes.Count];
        for (var n = 0; n < tree.Nodes.Count; n++)
        {
            // Breadth first: a parent has set its children's slots before they are reached.
            var node = tree.Nodes[n];
            var slot = slotOf[n];
            slots[slot] = slots[slot] with { Base = node.FanOut == 0 ? ~node.Word : bases[n] };
            if (node.FanOut > node.ChildCount)
            {
                slots[bases[n]] = new TrieNode(~node.Word, slot);
            }

            for (var i = 0; i < node.ChildCount; i++)
            {
                var child = node.FirstChild + i;
                slotOf[child] = bases[n] + alphabet[tree.Nodes[child].Unit];
                slots[slotOf[child]] = new TrieNode(0, slot);
            }
        }

        return slots;
    }
}
