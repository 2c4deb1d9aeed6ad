using Articles.Lexicon;
using Articles.Lexicon.Format;
using Articles.Text.Tables;

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
    private const float SecondPause = -6;
    private static readonly MappedBytes Singles = TextTables.Of(TableNames.Singles);

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
        var words = new WordWorths(
            WordScore(beginnings.Two),
            WordScore(beginnings.Three),
            tail.Beginnings.Three == 0 ? float.NegativeInfinity : WordScore(tail.Beginnings.Fourth(simplified))
        );
        words = Han.IsOneUnit(simplified) ? WithOwn(tail, simplified, words) : WordWorths.None;
        return new CharacterWorth(
            simplified,
            Bond(tail.Last, simplified),
            Alone(simplified),
            words,
            Pause(tail.Last, simplified),
            Script(character, simplified),
            beginnings
        );
    }

    /// <summary>What a character is worth behind a text, by words of the dictionary that are known.</summary>
    /// <param name="tail">What came before.</param>
    /// <param name="character">The character, in any script.</param>
    /// <param name="bond">How much better it begins a word there than elsewhere.</param>
    /// <param name="words">The words.</param>
    public CharacterWorth Worth(in TextTail tail, char character, float bond, WordWorths words)
    {
        var simplified = Han.Simplified(character);
        return new CharacterWorth(
            simplified,
            bond,
            Alone(simplified),
            Han.IsOneUnit(simplified) ? WithOwn(tail, simplified, words) : WordWorths.None,
            Pause(tail.Last, simplified),
            Script(character, simplified),
            default
        );
    }

    /// <summary>
    /// Whether every character is worth the same behind two texts: they have the same last character, and the same words
    /// may go on from there.
    /// </summary>
    public static bool EndAlike(in TextTail one, in TextTail other)
    {
        if (one.Last != other.Last || one.Beginnings != other.Beginnings)
        {
            return false;
        }
        // Longer words that the dictionary lacks go on from two characters or three.
        var isSame = one.Second == other.Second;
        return isSame && one.Third == other.Third
            || (
                !(IsPairOfExtra(one.Second, one.Last) && (!isSame || IsPairOfExtra(one.Third, one.Second)))
                && !(IsPairOfExtra(other.Second, other.Last) && (!isSame || IsPairOfExtra(other.Third, other.Second)))
            );
    }

    /// <summary>What a character, simplified, is worth by itself.</summary>
    public static float Alone(char simplified) => Singles.As<float>()[simplified];

    /// <summary>How much better a character begins a word right behind another one than elsewhere.</summary>
    public static float Bond(char last, char simplified) => last == '\0' ? 0 : Neighbours.Bond(last, simplified);

    /// <summary>Whether a character, simplified, stands before the end of a word that the dictionary lacks.</summary>
    public static bool MayGoOnToExtra(char simplified) => ExtraWords.MayGoOnFrom(simplified);

    /// <summary>Whether two characters, simplified, may stand side by side in such a word.</summary>
    public static bool IsPairOfExtra(char first, char second) => ExtraWords.MayHavePair(first, second);

    /// <summary>Whether characters of the other script are improbable.</summary>
    public bool SimplifiedOnly => simplifiedOnly;

    /// <summary>Whether a character is one of the marks of which no two stand side by side.</summary>
    public static bool IsPause(char character) => character is '，' or '。' or '、' or '；' or '：';

    /// <summary>The pairs of characters that stand in undamaged parts of the article.</summary>
    public PairSet OwnPairs => ownPairs;

    /// <summary>What a pair that begins with a character, simplified, may be worth beyond a word since the article has it.</summary>
    public float MostByRepeating(char first) => ownPairs.Seconds(first) == 0 ? 0 : Repeated;

    /// <summary>What a text becomes by a pair of the article's own that is no word.</summary>
    public static float ByOwnPair(in TextTail tail) => tail.BeforeLast + OwnPair;

    /// <summary>
    /// The score of a text with one more character that makes no word with what is before it.
    /// </summary>
    /// <param name="tail">What came before.</param>
    /// <param name="character">The character, in any script.</param>
    /// <param name="simplified">Its simplified form.</param>
    /// <param name="bond">How much better it begins a word there than elsewhere.</param>
    public float ScoreAlone(in TextTail tail, char character, char simplified, float bond) =>
        tail.Score + bond + Alone(simplified) + Pause(tail.Last, simplified) + Script(character, simplified);

    /// <summary>The score of a text with one more character that is not known yet.</summary>
    public static TextTail AppendUnknown(in TextTail tail, float score) =>
        tail.Push('\0', tail.Score + score, 0, default);

    /// <summary>The characters that make a company's name or a collocation of the end of a text, simplified.</summary>
    public static ReadOnlySpan<char> Continuations(in TextTail tail)
    {
        if (
            tail.Last == '\0'
            || tail.Second == '\0'
            || !ExtraWords.MayGoOnFrom(tail.Last)
            || !ExtraWords.MayHavePair(tail.Second, tail.Last)
            || !(ExtraWords.MayBeginWith(tail.Second) || ExtraWords.MayBeginWith(tail.Third))
        )
        {
            return default;
        }
        var longer = tail.Third == '\0' ? default : ExtraWords.Continuations([tail.Third, tail.Second, tail.Last]);
        return longer.IsEmpty ? ExtraWords.Continuations([tail.Second, tail.Last]) : longer;
    }

    private static float Pause(char last, char simplified) => IsPause(simplified) && IsPause(last) ? SecondPause : 0;

    private float Script(char character, char simplified) =>
        simplifiedOnly && simplified != character ? OtherScript : 0;

    /// <summary>The words of the dictionary with those that it lacks, and with the article's own pairs.</summary>
    private WordWorths WithOwn(in TextTail tail, char simplified, WordWorths words)
    {
        if (tail.Last == '\0')
        {
            return WordWorths.None;
        }
        var (two, three, four) = (words.Two, words.Three, words.Four);
        if (ExtraWords.MayEndWith(simplified) && ExtraWords.MayHavePair(tail.Last, simplified))
        {
            ReadOnlySpan<char> word = [tail.Third, tail.Second, tail.Last, simplified];
            two = ExtraWords.Contains(word[2..]) ? Math.Max(two, ExtraWord) : two;
            three = tail.Second != '\0' && ExtraWords.Contains(word[1..]) ? Math.Max(three, ExtraWord) : three;
            four =
                tail.Second != '\0' && tail.Third != '\0' && ExtraWords.Contains(word)
                    ? Math.Max(four, ExtraWord)
                    : four;
        }
        var isOwn =
            ownPairs.MayContain(tail.Last, simplified) && ownPairs.Contains(((uint)tail.Last << 16) | simplified);
        return new WordWorths(isOwn ? Math.Max(two + Repeated, OwnPair) : two, three, four);
    }

    private static float WordScore(int place) =>
        place != 0 && Words.All.TryGetWord(place, out var value) ? Words.LogProbability(value) : float.NegativeInfinity;
}
