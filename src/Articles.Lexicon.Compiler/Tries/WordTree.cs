namespace Articles.Lexicon.Compiler.Tries;

/// <summary>
/// A trie as a plain tree, in breadth-first order: a node's children stand side by side, ascending by code unit. It is
/// what <see cref="DoubleArray"/> is laid out from.
/// </summary>
internal sealed class WordTree
{
    private readonly List<Node> nodes = [];

    private WordTree() { }

    /// <summary>The nodes; the first is the root.</summary>
    public IReadOnlyList<Node> Nodes => nodes;

    /// <summary>Builds the tree of words.</summary>
    /// <param name="words">Ascending by code unit, each once, none empty.</param>
    /// <param name="number">The number, not negative, of the word at an index.</param>
    /// <exception cref="ArgumentException">The words are out of order, or one is empty or there twice.</exception>
    public static WordTree Of(IReadOnlyList<string> words, Func<int, int> number)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (string.CompareOrdinal(i == 0 ? "" : words[i - 1], words[i]) >= 0)
            {
                throw new ArgumentException(
                    $"The word '{words[i]}' is empty, there twice or out of order.",
                    nameof(words)
                );
            }
        }

        var tree = new WordTree();
        tree.Grow(words, number);
        return tree;
    }

    private void Grow(IReadOnlyList<string> words, Func<int, int> number)
    {
        var ranges = new List<(int From, int To, int Depth)> { (0, words.Count, 0) };
        nodes.Add(new Node('\0', 0, 0, Node.NoWord));
        for (var n = 0; n < nodes.Count; n++)
        {
            var (from, to, depth) = ranges[n];
            var word = Node.NoWord;
            // In ascending order the word that ends here comes before the longer ones.
            if (from < to && words[from].Length == depth)
            {
                word = number(from++);
            }

            var first = nodes.Count;
            while (from < to)
            {
                var unit = words[from][depth];
                var end = from + 1;
                while (end < to && words[end][depth] == unit)
                {
                    end++;
                }

                nodes.Add(new Node(unit, 0, 0, Node.NoWord));
                ranges.Add((from, end, depth + 1));
                from = end;
            }

            nodes[n] = nodes[n] with { FirstChild = first, ChildCount = nodes.Count - first, Word = word };
        }
    }

    /// <summary>Where words that begin alike part: a node of the tree, with those below it in a row.</summary>
    /// <param name="Unit">The code unit that leads to it.</param>
    /// <param name="FirstChild">Index of its first child.</param>
    /// <param name="ChildCount">How many children it has.</param>
    /// <param name="Word">Number of the word that ends here, or <see cref="NoWord"/>.</param>
    public readonly record struct Node(char Unit, int FirstChild, int ChildCount, int Word)
    {
        /// <summary>No word ends here.</summary>
        public const int NoWord = -1;

        /// <summary>How many slots its children take in a double array, the end of a word counted as one.</summary>
        public int FanOut => ChildCount == 0 ? 0 : ChildCount + (Word == NoWord ? 0 : 1);
    }
}
