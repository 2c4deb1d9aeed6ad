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

    // More than rounding changes, and what the other form of a character costs.
    private const float Certain = 0.02f;
    private const float CertainShare = 1e-6f;
    private const int Halvings = 4;
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
    /// <param name="kept">
    /// How many of the texts are kept at most, so that the score may be raised to what as many reach; 0 for all.
    /// </param>
    public Places Of(CandidateList list, CandidateSet fitting, in TextTail tail, float least, int kept = 0)
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
        least = kept == 0 ? least : Math.Max(least, LeastOfBest(list, fitting, tail, bonds, kept));
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
            MarkWords(list, fitting, tail, least, words);
        }
        var fits = fitting.Mask;
        for (var i = 0; i < found.Length; i++)
        {
            words[i] &= fits[i];
            found[i] = (found[i] & fits[i]) | words[i];
        }
        return new Places(found, words, bonds, least);
    }

    /// <summary>A score that as many texts as are kept reach by words of one character.</summary>
    private float LeastOfBest(
        CandidateList list,
        CandidateSet fitting,
        in TextTail tail,
        ReadOnlySpan<byte> bonds,
        int kept
    )
    {
        var gain = fitting.Least(kept <= UnknownResolver.QuickWidth, plausibility.SimplifiedOnly);
        var low = tail.Score + gain + (tail.Last == '\0' ? 0 : Neighbours.Least);
        if (!bonds.IsEmpty && float.IsFinite(low) && !Plausibility.IsPause(tail.Last))
        {
            var high = low + Neighbours.Most - Neighbours.Least;
            for (var i = 0; i < Halvings; i++)
            {
                var middle = (low + high) / 2;
                var count = list.CountAbove(bonds, tail.Score, middle, fitting.MaskOf(plausibility.SimplifiedOnly));
                (low, high) = count >= kept ? (middle, high) : (low, middle);
            }
        }
        return low - Certain - (Math.Abs(low) * CertainShare);
    }

    /// <summary>How many of the characters make the beginning of a longer word that the dictionary lacks.</summary>
    /// <param name="list">The list.</param>
    /// <param name="fitting">Those of the list that may stand there.</param>
    /// <param name="tail">The text.</param>
    /// <param name="enough">So many are enough: no more are counted.</param>
    public static int CountBeginnings(CandidateList list, CandidateSet fitting, in TextTail tail, int enough)
    {
        var count = 0;
        if (!Plausibility.MayGoOnToExtra(tail.Last))
        {
            return count;
        }
        var bits = WordMasks.OfExtra(list, tail.Last).Bits;
        var fits = fitting.Mask;
        for (var i = 0; i < bits.Length; i++)
        {
            for (var left = bits[i] & fits[i]; left != 0 && count < enough; left &= left - 1)
            {
                var next = list.Simplified[(i * 64) + BitOperations.TrailingZeroCount(left)];
                count += Plausibility.Continuations(tail.Push(next, 0, 0, default)).Length > 0 ? 1 : 0;
            }
        }
        return count;
    }

    /// <summary>Marks those that may be part of a word, or go on to one, and bring the text above the score by that.</summary>
    private void MarkWords(CandidateList list, CandidateSet fitting, in TextTail tail, float least, Span<ulong> words)
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
            list.MarkPairs(plausibility.OwnPairs, tail.Last, fitting, words);
        }
    }

    /// <summary>The score of a text with one of the places of the last walk.</summary>
    /// <param name="tail">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="places">The walk, at that place.</param>
    /// <param name="bond">How much better the character begins a word there than elsewhere.</param>
    public float Score(in TextTail tail, CandidateList list, in Places places, out float bond)
    {
        var (candidate, simplified) = (list.Characters[places.Current], list.Simplified[places.Current]);
        bond = places.Bond(tail.Last, simplified);
        return places.MayBeInWord
            ? plausibility.Worth(tail, candidate, bond, WordsOf(places.Current)).ScoreBehind(tail)
            : plausibility.ScoreAlone(tail, candidate, simplified, bond);
    }

    /// <summary>What the words of the dictionary are worth that end with a character of the last walk.</summary>
    /// <param name="at">The character's place in its list.</param>
    private WordWorths WordsOf(int at) =>
        new(
            two?.WorthOf(at) ?? float.NegativeInfinity,
            three?.WorthOf(at) ?? float.NegativeInfinity,
            four?.WorthOf(at) ?? float.NegativeInfinity
        );

    /// <summary>Walks the places.</summary>
    internal ref struct Places(
        ReadOnlySpan<ulong> mask,
        ReadOnlySpan<ulong> words,
        ReadOnlySpan<byte> bonds,
        float least
    )
    {
        private readonly ReadOnlySpan<ulong> mask = mask;
        private readonly ReadOnlySpan<ulong> words = words;
        private readonly ReadOnlySpan<byte> bonds = bonds;
        private ulong left = mask.IsEmpty ? 0 : mask[0];
        private int at;

        public int Current { get; private set; }

        /// <summary>The score that was asked for, raised where so many reach a higher one.</summary>
        public readonly float Least => least;

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
