using System.Numerics;

namespace Articles.Analysis.Segmentation;

/// <summary>What <c>Vocabulary</c> reads, made of its words: at build for the tables, at run time for a few words of a caller.</summary>
internal sealed class VocabularyLists
{
    /// <summary>The least length that a bit of <see cref="Lengths"/> stands for.</summary>
    public const int First = 2;

    /// <summary>The length whose bit stands for all that are greater, too.</summary>
    public const int Last = 9;

    private const int Longest = 31;
    private const int MostSlots = 1 << 17;
    private const int SlotsPerWord = 4;
    private const int FewestSlots = 8;

    /// <summary>Takes the words in.</summary>
    /// <param name="tags">Words with their part of speech.</param>
    public VocabularyLists(IReadOnlyCollection<KeyValuePair<string, string>> tags)
    {
        TagNames =
        [
            .. tags.Select(static x => x.Value)
                .Except([.. Lexicon.Words.TagNames, Unknown])
                .Order(StringComparer.Ordinal),
        ];
        string[] names = [.. Lexicon.Words.TagNames, Unknown, .. TagNames];
        Words = [.. tags.Select(static x => x.Key)];
        Tags = [.. tags.Select(x => (ushort)checked((byte)Array.IndexOf(names, x.Value)))];
        var slots = Math.Clamp(SlotsPerWord * tags.Count, FewestSlots, MostSlots);
        Lengths = new byte[BitOperations.RoundUpToPowerOf2((uint)slots)];
        foreach (var (word, _) in tags)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest, nameof(tags));
            if (word.Length >= First)
            {
                Lengths[Slot(word[0], word[1], Lengths.Length)] |= (byte)(1 << (Math.Min(word.Length, Last) - First));
            }
        }
    }

    /// <summary>What a character is tagged that no word covers.</summary>
    public const string Unknown = "x";

    /// <summary>The words.</summary>
    public string[] Words { get; }

    /// <summary>The number of each word's tag.</summary>
    public ushort[] Tags { get; }

    /// <summary>The lengths of words by their first two code units, which share slots: a bit each.</summary>
    public byte[] Lengths { get; }

    /// <summary>The tags that the dictionary has not and whose numbers follow its own and that of <see cref="Unknown"/>.</summary>
    public string[] TagNames { get; }

    /// <summary>Where the lengths of words with two first code units are.</summary>
    public static int Slot(char first, char second, int slots) => ((first * 0x9E37) ^ (second * 0x79B9)) & (slots - 1);
}
