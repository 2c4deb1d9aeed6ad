using System.Numerics;
using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Of the characters that a lost one may be, those that may bring a text above a score: hardly any of two hundred, so
/// that it pays to leave the others out without a look at each.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
internal sealed class PromisingCandidates(Plausibility plausibility)
{
    // More than adding up in another order changes.
    private const float Rounding = 0.01f;
    private const float RoundingShare = 1e-6f;
    private ulong[] mask = [];

    /// <summary>The places of those characters in their list, in its order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="tail">The text.</param>
    /// <param name="least">The score, with what the beginning of a longer word is worth.</param>
    public Places Of(CandidateList list, in TextTail tail, float least)
    {
        if (mask.Length < list.MaskLength)
        {
            mask = new ulong[list.MaskLength];
        }
        var found = mask.AsSpan(0, list.MaskLength);
        var beginning = Plausibility.MostBeginning(tail);
        var limit = least - tail.Score - Rounding - (Math.Abs(tail.Score) * RoundingShare);
        list.MarkAbove(tail.Last == '\0' ? limit : limit - Neighbours.Most, beginning > 0, found);
        if (tail.Last != '\0')
        {
            AddWords(list, tail.Beginnings.One, found);
            AddWords(list, tail.Beginnings.Two, found);
            AddWords(list, tail.Beginnings.Three, found);
            if (Plausibility.MostByExtra(tail) + beginning > least)
            {
                Add(list.Ends, found);
            }
            if (Plausibility.ByOwnPair(tail) + beginning > least)
            {
                list.MarkPairs(plausibility.OwnPairs, tail.Last, found);
            }
        }
        return new Places(found);
    }

    private static void AddWords(CandidateList list, int beginning, Span<ulong> found)
    {
        if (beginning != 0)
        {
            Add(WordMasks.Of(list, beginning), found);
        }
    }

    private static void Add(ReadOnlySpan<ulong> more, Span<ulong> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            found[i] |= more[i];
        }
    }

    /// <summary>Walks the places.</summary>
    internal ref struct Places(ReadOnlySpan<ulong> mask)
    {
        private readonly ReadOnlySpan<ulong> mask = mask;
        private ulong left = mask.IsEmpty ? 0 : mask[0];
        private int at;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (left == 0)
            {
                if (++at >= mask.Length)
                {
                    return false;
                }
                left = mask[at];
            }
            Current = (at * 64) + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            return true;
        }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Places GetEnumerator() => this;
    }
}
