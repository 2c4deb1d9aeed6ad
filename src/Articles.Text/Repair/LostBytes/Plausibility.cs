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
    private const float Punctuation = -6.2f;
    private const float RarePunctuation = -7.5f;
    private const float SecondPause = -6;
    private const float Ascii = -5.5f;
    private const float AsciiSymbol = -10;
    private const float Symbol = -12;
    private const float FullWidth = -18;
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
        var beginnings = tail.Beginnings.Next(simplified);
        if (tail.Last != '\0' && Han.IsHan(simplified))
        {
            var isExtra = Extra.MayEndWith(simplified);
            best = Math.Max(best, tail.BeforeLast + PairScore(tail.Last, simplified, beginnings.Two, isExtra));
            if (tail.Second != '\0' && (isExtra || beginnings.Three != 0 || tail.Beginnings.Three != 0))
            {
                ReadOnlySpan<char> word = [tail.Third, tail.Second, tail.Last, simplified];
                best = Math.Max(best, tail.BeforeSecond + WordScore(word[1..], beginnings.Three, isExtra));
                if (tail.Third != '\0')
                {
                    var fourth = tail.Beginnings.Fourth(simplified);
                    best = Math.Max(best, tail.BeforeThird + WordScore(word, fourth, isExtra));
                }
            }
        }
        if (IsPause(simplified) && IsPause(tail.Last))
        {
            best += SecondPause;
        }
        best = simplifiedOnly && simplified != character ? best + OtherScript : best;
        return tail.Push(simplified, best, beginnings);
    }

    /// <summary>The score of a text with one more character that is not known yet.</summary>
    public static TextTail AppendUnknown(in TextTail tail, float score) => tail.Push('\0', tail.Score + score, default);

    /// <summary>The characters that make a company's name or a collocation of the end of a text, simplified.</summary>
    public static string Continuations(in TextTail tail) =>
        tail.Last == '\0' || tail.Second == '\0' || !Extra.MayGoOnFrom(tail.Last) ? ""
        : tail.Third != '\0' && Extra.Continuations([tail.Third, tail.Second, tail.Last]) is { Length: > 0 } longer
            ? longer
        : Extra.Continuations([tail.Second, tail.Last]);

    /// <summary>Whether a character is one of the marks of which no two stand side by side.</summary>
    private static bool IsPause(char character) => character is '，' or '。' or '、' or '；' or '：';

    private float PairScore(char first, char second, int place, bool isExtra)
    {
        var score = WordScore([first, second], place, isExtra);
        return ownPairs.Contains(((uint)first << 16) | second) ? Math.Max(score + Repeated, OwnPair) : score;
    }

    private static float WordScore(ReadOnlySpan<char> word, int place, bool isExtra)
    {
        var score =
            place != 0 && Words.All.TryGetWord(place, out var value)
                ? Words.LogProbability(value)
                : float.NegativeInfinity;
        return isExtra && Extra.Contains(word) ? Math.Max(score, ExtraWord) : score;
    }

    private static float[] FindSingles()
    {
        var singles = new float[0x10000];
        for (var i = 0; i < singles.Length; i++)
        {
            var character = (char)i;
            singles[i] =
                i < 0x80 ? (char.IsAsciiLetterOrDigit(character) || i < 0x40 ? Ascii : AsciiSymbol)
                : "，。、".Contains(character, StringComparison.Ordinal) ? CommonPunctuation
                : "；：“”（）《》！？".Contains(character, StringComparison.Ordinal) ? Punctuation
                : "‘’—…·％".Contains(character, StringComparison.Ordinal) ? RarePunctuation
                : character is >= '０' and <= '｝' ? FullWidth
                : !Han.IsHan(character) ? Symbol
                : Words.All.TryGetValue([character], out var value)
                    ? Math.Max(RareCharacter, Words.LogProbability(value))
                : Gbk.IsCommon(character) ? CommonCharacter
                : RareCharacter;
        }
        return singles;
    }
}
