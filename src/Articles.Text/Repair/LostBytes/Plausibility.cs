using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How probable Chinese text is: the best division into words of at most four characters, each with its share of the
/// dictionary's corpus. Names of companies, collocations and the character pairs of the article itself count as words.
/// Scores are natural logarithms. Text is compared in simplified characters.
/// </summary>
/// <param name="ownPairs">Pairs of characters that stand in undamaged parts of the article.</param>
/// <param name="simplifiedOnly">Whether the article is in simplified characters, so that others are improbable.</param>
internal sealed class Plausibility(HashSet<uint> ownPairs, bool simplifiedOnly)
{
    /// <summary>The score of a character that is still unknown in one byte.</summary>
    public const float UnknownByte = -6;

    /// <summary>The score of a character that is unknown in both.</summary>
    public const float UnknownCharacter = -11f;

    /// <summary>The score where no character fits at all.</summary>
    public const float NoCharacter = -30;

    private const float ExtraWord = -9.5f;
    private const float OwnPair = -11.5f;

    // A word that the article uses once it is likely to use again.
    private const float Repeated = 2;
    private const float OtherScript = -6;
    private const float CommonPunctuation = -3.5f;
    private const float Punctuation = -5.5f;
    private const float RarePunctuation = -7.5f;
    private const float Ascii = -5.5f;
    private const float Symbol = -12;
    private const float CommonCharacter = -14;
    private const float RareCharacter = -18;
    private static readonly float[] Singles = FindSingles();
    private static readonly ExtraWords Extra = ExtraWords.Read();

    /// <summary>Makes a pair of characters one number, as <c>ownPairs</c> holds it.</summary>
    public static uint PairKey(char first, char second) => ((uint)Han.Simplified(first) << 16) | Han.Simplified(second);

    /// <summary>The score of a text with one more character.</summary>
    /// <param name="tail">What came before.</param>
    /// <param name="character">The character, in any script.</param>
    public TextTail Append(in TextTail tail, char character)
    {
        var simplified = Han.Simplified(character);
        var best = tail.Score + Singles[simplified];
        if (tail.Last != '\0' && Han.IsHan(simplified))
        {
            ReadOnlySpan<char> word = [tail.Third, tail.Second, tail.Last, simplified];
            best = Math.Max(best, tail.BeforeLast + WordScore(word[2..]));
            if (tail.Second != '\0')
            {
                best = Math.Max(best, tail.BeforeSecond + WordScore(word[1..]));
                if (tail.Third != '\0')
                {
                    best = Math.Max(best, tail.BeforeThird + WordScore(word));
                }
            }
        }
        return tail.Push(simplified, simplifiedOnly && simplified != character ? best + OtherScript : best);
    }

    /// <summary>The score of a text with one more character that is not known yet.</summary>
    public static TextTail AppendUnknown(in TextTail tail, float score) => tail.Push('\0', tail.Score + score);

    /// <summary>The characters that make a company's name or a collocation of the end of a text, simplified.</summary>
    public static string Continuations(in TextTail tail) =>
        tail.Last == '\0' || tail.Second == '\0' ? ""
        : tail.Third != '\0' && Extra.Continuations([tail.Third, tail.Second, tail.Last]) is { Length: > 0 } longer
            ? longer
        : Extra.Continuations([tail.Second, tail.Last]);

    private float WordScore(ReadOnlySpan<char> word)
    {
        var isOwn = word.Length == 2 && ownPairs.Contains(((uint)word[0] << 16) | word[1]);
        var score = Words.All.TryGetValue(word, out var value) ? Words.LogProbability(value) : float.NegativeInfinity;
        score = Extra.Contains(word) ? Math.Max(score, ExtraWord) : score;
        return isOwn ? Math.Max(score + Repeated, OwnPair) : score;
    }

    private static float[] FindSingles()
    {
        var singles = new float[0x10000];
        for (var i = 0; i < singles.Length; i++)
        {
            var character = (char)i;
            singles[i] =
                i < 0x80 ? Ascii
                : "，。、".Contains(character, StringComparison.Ordinal) ? CommonPunctuation
                : "；：“”（）《》！？".Contains(character, StringComparison.Ordinal) ? Punctuation
                : "‘’—…·％".Contains(character, StringComparison.Ordinal) ? RarePunctuation
                : !Han.IsHan(character) ? Symbol
                : Words.All.TryGetValue([character], out var value)
                    ? Math.Max(RareCharacter, Words.LogProbability(value))
                : Gbk.IsCommon(character) ? CommonCharacter
                : RareCharacter;
        }
        return singles;
    }
}
