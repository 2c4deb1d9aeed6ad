using System.Runtime.CompilerServices;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// A few words of one text by their <see cref="WordEdges"/>, for leaping over those of its words that are none of them. Where it is
/// kept takes no memory of its own.
/// </summary>
[InlineArray(8)]
internal struct EdgeSieve
{
    private ulong _bits;

    /// <summary>Adds a word by its number.</summary>
    public void Add(ushort edges) => this[(edges >> 6) & 7] |= 1UL << (edges & 63);

    /// <summary>The index of the first of several words' numbers that may be one of them; -1 if there is none.</summary>
    public readonly int IndexIn(ReadOnlySpan<ushort> edges)
    {
        for (var i = 0; i < edges.Length; i++)
        {
            if ((this[(edges[i] >> 6) & 7] & (1UL << (edges[i] & 63))) != 0)
            {
                return i;
            }
        }
        return -1;
    }
}
