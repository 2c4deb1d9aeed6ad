using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Articles.Analysis.Lending;
using Articles.Lexicon;

namespace Articles.Analysis.Segmentation;

/// <summary>
/// Finds the most probable words of one stretch of a text after another, with a vocabulary and without it. Its buffers are
/// kept from stretch to stretch, so one instance serves one thread.
/// </summary>
internal sealed class WordPath(Vocabulary vocabulary) : IDisposable
{
    /// <summary>The weight of a character that no word covers: rarer than every word of the dictionary.</summary>
    private const float UnknownCharacter = -22f;

    /// <summary>More words than begin at one character of any text.</summary>
    private const int MostWords = 32;

    /// <summary>How many characters before it is read a character is asked for.</summary>
    private const int Ahead = 3;

    private const float CommonPlace = -11f;
    private const float RarePlace = -13f;

    // Most characters begin no place's name: a bit for each two that one begins with, which share bits, tells of them.
    private static readonly PairSieve PlaceBeginnings = ReadPlaces();

    // What the best words from each character on weigh.
    private float[] _scores = [];
    private float[] _plainScores = [];

    // The stretch as the dictionary has it.
    private ushort[] _codes = [];

    /// <summary>Reads a stretch, from its end to its beginning.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="starts">Takes what begins at each of its characters.</param>
    [SkipLocalsInit]
    public void Read(ReadOnlySpan<char> stretch, Span<WordStart> starts)
    {
        if (Math.Min(_codes.Length, Math.Min(_scores.Length, _plainScores.Length)) <= stretch.Length)
        {
            var length = Math.Max(stretch.Length + 1, 2 * _scores.Length);
            Dispose();
            (_scores, _plainScores) = (ArrayPool<float>.Shared.Rent(length), ArrayPool<float>.Shared.Rent(length));
            _codes = ArrayPool<ushort>.Shared.Rent(length);
        }
        var codes = _codes.AsSpan(0, stretch.Length);
        Words.All.Encode(stretch, codes);
        (_scores[stretch.Length], _plainScores[stretch.Length]) = (0, 0);
        Span<(int Length, int Value)> found = stackalloc (int, int)[MostWords];
        Span<(int Length, int Value)> foundBefore = stackalloc (int, int)[MostWords];
        var count = Find(stretch, codes, stretch.Length - 1, found, out var lengths);
        for (var at = stretch.Length - 1; at >= 0; at--)
        {
            starts[at] = new WordStart
            {
                Length = 1,
                Tag = Vocabulary.UnknownTag,
                PlainLength = 1,
                PlainTag = Vocabulary.UnknownTag,
                Word = -1,
            };
            _scores[at] = UnknownCharacter + _scores[at + 1];
            _plainScores[at] = UnknownCharacter + _plainScores[at + 1];
            if (at >= Ahead)
            {
                AskFor(stretch, codes, at - Ahead);
            }
            // Before this character's words are weighed: what those weigh is on its way meanwhile.
            var countBefore = Find(stretch, codes, at - 1, foundBefore, out var lengthsBefore);
            if (CharClass.IsHan(stretch[at]))
            {
                ReadLexicon(found[..count], stretch[at..], at, ref starts[at]);
                ReadVocabulary(lengths, stretch[at..], at, ref starts[at]);
            }
            var done = found;
            found = foundBefore;
            foundBefore = done;
            (count, lengths) = (countBefore, lengthsBefore);
        }
    }

    private void AskFor(ReadOnlySpan<char> stretch, ReadOnlySpan<ushort> codes, int at)
    {
        var (first, second) = (stretch[at], stretch[at + 1]);
        Words.All.Prefetch(codes[at], codes[at + 1]);
        vocabulary.Prefetch(first, second);
        if (PlaceBeginnings.MayHold(first, second))
        {
            Places.All.Prefetch(first, second);
        }
    }

    // The dictionary's words that begin at a character, and the lengths that those of the vocabulary may have.
    private int Find(
        ReadOnlySpan<char> stretch,
        ReadOnlySpan<ushort> codes,
        int at,
        Span<(int Length, int Value)> found,
        out uint lengths
    )
    {
        lengths = 0;
        if (at < 0 || !CharClass.IsHan(stretch[at]))
        {
            return 0;
        }
        var count = Words.All.Prefixes(codes[at..], found);
        foreach (var (_, value) in found[..count])
        {
            Words.Prefetch(value);
        }
        lengths = vocabulary.LengthsFrom(stretch[at..]);
        for (var rest = lengths; rest != 0; rest &= rest - 1)
        {
            vocabulary.Prefetch(stretch.Slice(at, BitOperations.TrailingZeroCount(rest)));
        }
        return count;
    }

    private void ReadLexicon(
        ReadOnlySpan<(int Length, int Value)> found,
        ReadOnlySpan<char> rest,
        int at,
        ref WordStart start
    )
    {
        foreach (var (length, value) in found)
        {
            (start.Longest, start.LongestTag) = ((byte)length, Words.TagNumber(value));
            Weigh(at, length, Words.LogProbability(value), start.LongestTag, value, ref start);
        }
        if (rest.Length < 2 || !PlaceBeginnings.MayHold(rest[0], rest[1]))
        {
            return;
        }
        foreach (var (length, value) in Places.All.Prefixes(rest))
        {
            var level = Places.Level(value);
            (start.Place, start.PlaceLevel) = ((byte)length, (byte)level);
            Weigh(at, length, PlaceName(level), Vocabulary.PlaceTag, word: -1, ref start);
        }
    }

    private void Weigh(int at, int length, float weight, byte tag, int word, ref WordStart start)
    {
        var score = weight + _scores[at + length];
        if (score > _scores[at])
        {
            (_scores[at], start.Length, start.Tag, start.Word) = (score, (byte)length, tag, word);
        }
        score = weight + _plainScores[at + length];
        if (score > _plainScores[at])
        {
            (_plainScores[at], start.PlainLength, start.PlainTag) = (score, (byte)length, tag);
        }
    }

    private void ReadVocabulary(uint lengths, ReadOnlySpan<char> rest, int at, ref WordStart start)
    {
        for (; lengths != 0; lengths &= lengths - 1)
        {
            var length = BitOperations.TrailingZeroCount(lengths);
            if (vocabulary.TryGetTag(rest[..length], out var tag))
            {
                var score = Vocabulary.LogProbability + _scores[at + length];
                if (score > _scores[at])
                {
                    (_scores[at], start.Length, start.Tag, start.Word) = (score, (byte)length, tag, -1);
                }
            }
        }
    }

    private static PairSieve ReadPlaces()
    {
        const int BitsPerPair = 4;
        var beginnings = Places.All.Beginnings();
        var sieve = new PairSieve(beginnings.Count, BitsPerPair);
        foreach (var (first, second) in beginnings)
        {
            sieve.Add(first, second);
        }
        return sieve;
    }

    // Districts and what is above them are news, towns and streets are rarely.
    private static float PlaceName(PlaceLevel level) => level == PlaceLevel.Town ? RarePlace : CommonPlace;

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<float>.Shared.Return(_plainScores);
        ArrayPool<ushort>.Shared.Return(_codes);
        (_scores, _plainScores, _codes) = ([], [], []);
    }
}
