namespace Articles.Text.Repairs;

/// <summary>A bracketed syllable of pinyin, as <c>(chǎn)</c> in a text.</summary>
/// <param name="Length">How long it is with its brackets, in UTF-16 code units.</param>
/// <param name="Syllable">The syllable with its tone mark, if it has one; <c>ü</c> for every spelling of that vowel.</param>
/// <param name="HasTone">Whether a tone mark stands on it.</param>
internal readonly record struct Gloss(int Length, string Syllable, bool HasTone)
{
    private const int LongestSyllable = 6;
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string Unmarked = "aaaaeeeeiiiioooouuuuüüüü";
    private const string Lookalikes = "ăĕĭŏŭɡɑv";
    private const string Proper = "ǎěǐǒǔgaü";

    /// <summary>A letter without its tone mark; <c>\0</c> for what is no letter of pinyin.</summary>
    public static char Plain(char letter) =>
        letter is (>= 'a' and <= 'z') or 'ü' ? letter
        : Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var mark ? Unmarked[mark]
        : '\0';

    /// <summary>Reads a gloss with both its brackets at the head of a text, without spaces inside.</summary>
    public static Gloss? Read(ReadOnlySpan<char> text) =>
        text.IsEmpty || Closing(text[0]) is '\0' || ReadTail(text[1..], Closing(text[0])) is not { } tail
            ? null
            : tail with
            {
                Length = tail.Length + 1,
            };

    /// <summary>Reads a syllable and its closing bracket: what is left of a gloss whose opening was lost.</summary>
    public static Gloss? ReadTail(ReadOnlySpan<char> text, char closing = ')')
    {
        Span<char> syllable = stackalloc char[LongestSyllable];
        var hasTone = false;
        for (var i = 0; i <= LongestSyllable && i < text.Length; i++)
        {
            if (text[i] == closing)
            {
                var read = syllable[..i];
                return Readings.Characters(read) is null ? null : new Gloss(i + 1, read.ToString(), hasTone);
            }
            var letter = Lookalikes.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var at
                ? Proper[at]
                : text[i];
            if (i == LongestSyllable || Plain(letter) is '\0')
            {
                return null;
            }
            hasTone |= Plain(letter) != letter;
            syllable[i] = letter;
        }
        return null;
    }

    private static char Closing(char opening) =>
        opening switch
        {
            '(' => ')',
            '（' => '）',
            _ => '\0',
        };
}
