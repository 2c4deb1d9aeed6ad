using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How probable Chinese text is: the best division into words of at most four characters, each with its share of the
/// dictionary's corpus. Names of companies, collocations and the character pairs of the article itself count as words.
/// Scores are natural logarithms. Text is compared in simplified characters.
/// </summary>
/// <param name="ownPairs">Pairs of characters that stand in undamaged parts of the article.</param>
/// <param name="simplifiedOnly">Whether the article is in simplified characters, so that others are improbable.</param>
internal sealed class Plausibility(PairSet ownPairs, bool simplifiedOnly)
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
    public TextTail Append(in TextTail tail, char character) => Worth(tail, character).Behind(tail);

    /// <summary>What a character is worth behind a text: the same behind all texts with the same end.</summary>
    /// <param name="tail">What came before.</param>
    /// <param name="character">The character, in any script.</param>
    public CharacterWorth Worth(in TextTail tail, char character)
    {
        var simplified = Han.Simplified(character);
        var beginnings = tail.Beginnings.Next(simplified);
        var (two, three, four) = (float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity);
        if (tail.Last != '\0' && Han.IsHan(simplified))
        {
            var isExtra = Extra.MayEndWith(simplified);
            two = PairScore(tail.Last, simplified, beginnings.Two, isExtra);
            if (tail.Second != '\0' && (isExtra || beginnings.Three != 0 || tail.Beginnings.Three != 0))
            {
                ReadOnlySpan<char> word = [tail.Third, tail.Second, tail.Last, simplified];
                three = WordScore(word[1..], beginnings.Three, isExtra);
                if (tail.Third != '\0')
                {
                    four = WordScore(word, tail.Beginnings.Fourth(simplified), isExtra);
                }
            }
        }
        return new CharacterWorth(
            simplified,
            Bond(tail.Last, simplified),
            Singles[simplified],
            two,
            three,
            four,
            IsPause(simplified) && IsPause(tail.Last) ? SecondPause : 0,
            simplifiedOnly && simplified != character ? OtherScript : 0,
            beginnings
        );
    }

    /// <summary>What a character, simplified, is worth by itself.</summary>
    public static float Alone(char simplified) => Singles[simplified];

    /// <summary>What a character, simplified, is worth by itself at most, where it may go on with a beginning.</summary>
    public static float MostAlone(char simplified) =>
        Singles[simplified] + (Extra.MayGoOnFrom(simplified) ? BestTexts.Beginning : 0);

    /// <summary>How much better a character begins a word right behind another one than elsewhere.</summary>
    public static float Bond(char last, char simplified) => last == '\0' ? 0 : Neighbours.Bond(last, simplified);

    /// <summary>What the beginning of a longer word may be worth that a text ends with once it has one more character.</summary>
    public static float MostBeginning(in TextTail tail) =>
        Extra.MayBeginWith(tail.Last) || Extra.MayBeginWith(tail.Second) ? BestTexts.Beginning : 0;

    /// <summary>Whether a character, simplified, ends one of the words that the dictionary lacks.</summary>
    public static bool MayEndExtra(char simplified) => Extra.MayEndWith(simplified);

    /// <summary>Whether characters of the other script are improbable.</summary>
    public bool SimplifiedOnly => simplifiedOnly;

    /// <summary>Whether a character is one of the marks of which no two stand side by side.</summary>
    public static bool IsPause(char character) => character is '，' or '。' or '、' or '；' or '：';

    /// <summary>The pairs of characters that stand in undamaged parts of the article.</summary>
    public PairSet OwnPairs => ownPairs;

    /// <summary>Whether two characters, simplified, stand in undamaged parts of the article.</summary>
    private bool IsOwnPair(char first, char second) => ownPairs.Contains(((uint)first << 16) | second);

    /// <summary>The most that a text becomes by one of the words that the dictionary lacks.</summary>
    public static float MostByExtra(in TextTail tail) =>
        Math.Max(tail.BeforeLast + (ExtraWord + Repeated), Math.Max(tail.BeforeSecond, tail.BeforeThird) + ExtraWord);

    /// <summary>What a text becomes by a pair of the article's own that is no word.</summary>
    public static float ByOwnPair(in TextTail tail) => tail.BeforeLast + OwnPair;

    /// <summary>
    /// Whether the score of a text with one more character may be above a limit: a bound that takes fewer looks than the
    /// score, for the many characters that are none of the best.
    /// </summary>
    /// <param name="tail">What came before.</param>
    /// <param name="character">The character, in any script.</param>
    /// <param name="least">The limit, for the score with what the beginning of a longer word is worth.</param>
    public bool MayExceed(in TextTail tail, char character, float least)
    {
        var simplified = Han.Simplified(character);
        var most = tail.Score + Bond(tail.Last, simplified) + Singles[simplified];
        var bonus = Extra.MayGoOnFrom(simplified) ? MostBeginning(tail) : 0;
        if (most + bonus > least)
        {
            return true;
        }
        if (tail.Last == '\0' || !Han.IsHan(simplified))
        {
            return false;
        }
        if (Extra.MayEndWith(simplified))
        {
            most = Math.Max(most, MostByExtra(tail));
            if (most + bonus > least)
            {
                return true;
            }
        }
        return (ByOwnPair(tail) + bonus > least && IsOwnPair(tail.Last, simplified))
            || tail.Beginnings.MayGoOnWith(simplified);
    }

    /// <summary>The score of a text with one more character that is not known yet.</summary>
    public static TextTail AppendUnknown(in TextTail tail, float score) =>
        tail.Push('\0', tail.Score + score, 0, default);

    /// <summary>The characters that make a company's name or a collocation of the end of a text, simplified.</summary>
    public static string Continuations(in TextTail tail) =>
        tail.Last == '\0' || tail.Second == '\0' || !Extra.MayGoOnFrom(tail.Last) ? ""
        : !Extra.MayBeginWith(tail.Second) && !Extra.MayBeginWith(tail.Third) ? ""
        : tail.Third != '\0' && Extra.Continuations([tail.Third, tail.Second, tail.Last]) is { Length: > 0 } longer
            ? longer
        : Extra.Continuations([tail.Second, tail.Last]);

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
