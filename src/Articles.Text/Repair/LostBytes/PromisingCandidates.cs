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
    private ulong[] wordMask = [];

    // The words of two, three and four characters that end with a character of the list.
    private WordMask? two;
    private WordMask? three;
    private WordMask? four;

    /// <summary>The places of those characters in their list, in its order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="fitting">Those of the list that may stand there.</param>
    /// <param name="tail">The text.</param>
    /// <param name="least">The score, with what the beginning of a longer word is worth.</param>
    public Places Of(CandidateList list, CandidateSet fitting, in TextTail tail, float least)
    {
        if (mask.Length < list.MaskLength)
        {
            (mask, wordMask) = (new ulong[list.MaskLength], new ulong[list.MaskLength]);
        }
        var found = mask.AsSpan(0, list.MaskLength);
        var words = wordMask.AsSpan(0, list.MaskLength);
        words.Clear();
        (two, three, four) = (null, null, null);
        var bonds = tail.Last == '\0' ? default : BondRows.Of(list, tail.Last);
        if (bonds.IsEmpty)
        {
            var limit = least - tail.Score - Rounding - (Math.Abs(tail.Score) * RoundingShare);
            list.MarkAbove(tail.Last == '\0' ? limit : limit - Neighbours.Most, found);
        }
        else
        {
            list.MarkAbove(bonds, tail.Score, least, found);
        }
        if (tail.Last != '\0')
        {
            MarkWords(list, tail, least, words);
        }
        var fits = fitting.Mask;
        for (var i = 0; i < found.Length; i++)
        {
            words[i] &= fits[i];
            found[i] = (found[i] & fits[i]) | words[i];
        }
        return new Places(found, words, bonds);
    }

    /// <summary>Marks those that may be part of a word, or go on to one, and bring the text above the score by that.</summary>
    private void MarkWords(CandidateList list, in TextTail tail, float least, Span<ulong> words)
    {
        if (tail.Beginnings.One != 0)
        {
            two = WordMasks.Of(list, tail.Beginnings.One);
            two.MarkAbove(tail.BeforeLast, plausibility.MostByRepeating(tail.Last), least, words);
        }
        if (tail.Beginnings.Two != 0)
        {
            three = WordMasks.Of(list, tail.Beginnings.Two);
            three.MarkAbove(tail.BeforeSecond, 0, least, words);
        }
        if (tail.Beginnings.Three != 0)
        {
            four = WordMasks.Of(list, tail.Beginnings.Three);
            four.MarkAbove(tail.BeforeThird, 0, least, words);
        }
        if (Plausibility.MayGoOnToExtra(tail.Last))
        {
            var bits = WordMasks.OfExtra(list, tail.Last).Bits;
            for (var i = 0; i < words.Length; i++)
            {
                words[i] |= bits[i];
            }
        }
        if (Plausibility.ByOwnPair(tail) > least)
        {
            list.MarkPairs(plausibility.OwnPairs, tail.Last, words);
        }
    }

    /// <summary>What the words of the dictionary are worth that end with a character of the last walk.</summary>
    /// <param name="at">The character's place in its list.</param>
    public WordWorths WordsOf(int at) =>
        new(
            two?.WorthOf(at) ?? float.NegativeInfinity,
            three?.WorthOf(at) ?? float.NegativeInfinity,
            four?.WorthOf(at) ?? float.NegativeInfinity
        );

    /// <summary>Walks the places.</summary>
    internal ref struct Places(ReadOnlySpan<ulong> mask, ReadOnlySpan<ulong> words, ReadOnlySpan<byte> bonds)
    {
        private readonly ReadOnlySpan<ulong> mask = mask;
        private readonly ReadOnlySpan<ulong> words = words;
        private readonly ReadOnlySpan<byte> bonds = bonds;
        private ulong left = mask.IsEmpty ? 0 : mask[0];
        private int at;

        public int Current { get; private set; }

        /// <summary>Whether the current one may be part of a word; of others only what it is worth alone counts.</summary>
        public readonly bool MayBeInWord => ((words[Current / 64] >> (Current % 64)) & 1) != 0;

        /// <summary>How much better the current one begins a word there than elsewhere.</summary>
        /// <param name="last">The character before it, simplified.</param>
        /// <param name="simplified">The current one, simplified.</param>
        public readonly float Bond(char last, char simplified) =>
            bonds.IsEmpty ? Plausibility.Bond(last, simplified) : Neighbours.FromSteps(bonds[Current]);

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
