namespace Articles.Text.Repairs;

/// <summary>A bracketed syllable of pinyin, as <c>(chǎn)</c> in a text.</summary>
/// <param name="Length">How long it is with its brackets, in UTF-16 code units.</param>
/// <param name="Syllable">The syllable with its tone mark, if it has one; <c>ü</c> for every spelling of that vowel.</param>
/// <param name="HasTone">Whether a tone mark stands on it.</param>
/// <param name="IsCapital">Whether it begins with a capital, as a name does.</param>
internal readonly record struct Gloss(int Length, string Syllable, bool HasTone, bool IsCapital = false)
{
    private const int LongestSyllable = 6;
    private const int LongestBrokenLetter = 2;
    private const string Vowels = "aeiouü";
    private const string Lookalikes = "ăĕĭŏŭɡɑv";
    private const string Proper = "ǎěǐǒǔgaü";

    /// <summary>Reads a gloss with both its brackets at the head of a text, in small letters and without blanks.</summary>
    public static Gloss? Read(ReadOnlySpan<char> text) =>
        ReadLoose(text) is { IsCapital: false } gloss && !text[..gloss.Length].Contains(' ') ? gloss : null;

    /// <summary>Reads a gloss that may have capitals, and blanks inside its brackets.</summary>
    public static Gloss? ReadLoose(ReadOnlySpan<char> text) =>
        Inside(text) is { IsEmpty: false } inside && Letters(inside.Trim(' ')) is { } read
            ? read with
            {
                Length = inside.Length + 2,
            }
            : null;

    /// <summary>
    /// Reads a gloss whose letter with the tone mark was decoded wrongly (<c>chu?ng</c>, <c>chu脿ng</c>): with some
    /// vowel in that place it must be a reading of the character before it.
    /// </summary>
    public static Gloss? ReadBroken(ReadOnlySpan<char> text, char character)
    {
        if (
            Inside(text) is not { IsEmpty: false } inside
            || inside.IndexOfAnyExceptInRange('a', 'z') is not (>= 0 and var at)
        )
        {
            return null;
        }
        var end = at + 1;
        while (end < inside.Length && end - at < LongestBrokenLetter && !char.IsAsciiLetterLower(inside[end]))
        {
            end++;
        }
        if (!IsBroken(inside[at..end]))
        {
            return null;
        }
        foreach (var vowel in Vowels)
        {
            var syllable = $"{inside[..at]}{vowel}{inside[end..]}";
            if (Readings.Reads(character, syllable))
            {
                return new Gloss(inside.Length + 2, syllable, HasTone: true);
            }
        }
        return null;
    }

    /// <summary>Reads a syllable and its closing bracket: what is left of a gloss whose opening was lost.</summary>
    public static Gloss? ReadTail(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestSyllable + 1)].IndexOf(')');
        return end > 0 && Letters(text[..end]) is { IsCapital: false } read ? read with { Length = end + 1 } : null;
    }

    /// <summary>What stands between the brackets at the head of a text; empty where there are none or it is too long.</summary>
    private static ReadOnlySpan<char> Inside(ReadOnlySpan<char> text)
    {
        var closing =
            text.IsEmpty ? '\0'
            : text[0] == '(' ? ')'
            : text[0] == '（' ? '）'
            : '\0';
        var end = closing == '\0' ? -1 : text[1..Math.Min(text.Length, LongestSyllable + 4)].IndexOf(closing);
        return end > 0 ? text[1..(end + 1)] : [];
    }

    /// <summary>Reads a syllable; null where the letters are none.</summary>
    private static Gloss? Letters(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestSyllable)
        {
            return null;
        }
        Span<char> syllable = stackalloc char[text.Length];
        var hasTone = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            // Most letters are plain ones, and need no search.
            if (letter is not (>= 'a' and < 'v') and not (> 'v' and <= 'z'))
            {
                letter = Lookalikes.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Proper[at] : letter;
                var plain = ToneMarks.Plain(letter);
                if (plain == '\0')
                {
                    return null;
                }
                hasTone |= plain != letter;
            }
            syllable[i] = letter;
        }
        return Readings.Known(syllable) is { } known ? new Gloss(0, known, hasTone, char.IsUpper(text[0])) : null;
    }

    /// <summary>Whether one or two characters can be what a wrong decoding made of one letter.</summary>
    private static bool IsBroken(ReadOnlySpan<char> text) =>
        text is ['?' or > '\x7F'] or [>= '\xC3' and <= '\xC7', > '\x7F' or ' '];
}
