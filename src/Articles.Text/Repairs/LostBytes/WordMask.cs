using System.Numerics;
using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>The characters of a list that go on with the beginning of a word, and what a word of them is worth.</summary>
/// <param name="List">The list.</param>
/// <param name="Number">A number that tells the beginning from others.</param>
/// <param name="Bits">The characters' bits.</param>
/// <param name="Worths">
/// What the word is worth that the beginning and each of those characters make; negative infinity where they make none.
/// </param>
internal sealed record WordMask(CandidateList List, int Number, ulong[] Bits, float[] Worths)
    : Remembered<WordMask>.IEntry
{
    /// <summary>What the most probable of the words is worth.</summary>
    public float Most { get; } = Worths.Length == 0 ? float.NegativeInfinity : Worths.Max();

    /// <summary>What the word is worth that the beginning makes with a character; negative infinity for none.</summary>
    /// <param name="at">The character's place in the list.</param>
    public float WorthOf(int at)
    {
        var (word, bit) = (at / 64, 1UL << (at % 64));
        if ((Bits[word] & bit) == 0)
        {
            return float.NegativeInfinity;
        }
        var before = BitOperations.PopCount(Bits[word] & (bit - 1));
        for (var i = 0; i < word; i++)
        {
            before += BitOperations.PopCount(Bits[i]);
        }
        return Worths[before];
    }

    /// <summary>Marks the characters whose word is worth more than a limit.</summary>
    /// <param name="before">The score before the word.</param>
    /// <param name="bonus">What the word may be worth beyond that.</param>
    /// <param name="least">The limit.</param>
    /// <param name="mask">Their bits, beside others.</param>
    public void MarkAbove(float before, float bonus, float least, Span<ulong> mask)
    {
        if (before + (Most + bonus) <= least)
        {
            return;
        }
        var at = 0;
        for (var i = 0; i < mask.Length; i++)
        {
            for (var left = Bits[i]; left != 0; left &= left - 1)
            {
                mask[i] |= before + (Worths[at++] + bonus) > least ? left & (~left + 1) : 0;
            }
        }
    }

    /// <summary>Those that go on with a beginning in the dictionary.</summary>
    public static WordMask OfDictionary(CandidateList list, int beginning)
    {
        var worths = new List<float>();
        var bits = list.Where(character =>
        {
            var simplified = Han.Simplified(character);
            var place = Words.All.Extend(beginning, simplified);
            if (place == 0 || !Han.IsOneUnit(simplified))
            {
                return false;
            }
            var isWord = Words.All.TryGetWord(place, out var value);
            worths.Add(isWord ? Words.LogProbability(value) : float.NegativeInfinity);
            return true;
        });
        return new WordMask(list, beginning, bits, [.. worths]);
    }

    /// <summary>Those that stand behind a character in a word that the dictionary lacks.</summary>
    public static WordMask OfExtra(CandidateList list, char last, int number) =>
        new(list, number, list.Where(character => Plausibility.IsPairOfExtra(last, Han.Simplified(character))), []);
}
