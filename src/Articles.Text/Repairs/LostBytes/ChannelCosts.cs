namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What each kind of damage costs a reading that assumes it, as the negative natural logarithm of how often it
/// happens at a place that shows the same characters. Set by hand on made damage; the tests hold the outcome.
/// </summary>
internal static class ChannelCosts
{
    /// <summary>A question mark that is one, behind something that can be a question.</summary>
    private const float PlainMark = 3;

    /// <summary>A question mark that is one, behind a comma or another mark; a replacement character that stays.</summary>
    private const float StrangeMark = 8;

    /// <summary>A mark and a syllable with only its closing bracket that mean nothing.</summary>
    public const float PlainBrokenGloss = 25;

    /// <summary>A whole gloss behind something that is not read so.</summary>
    public const float StrayGloss = 5;

    /// <summary>A mark that stands for one byte.</summary>
    public const float MarkedByte = 7;

    /// <summary>A mark that stands for a character.</summary>
    public const float MarkedCharacter = 7;

    /// <summary>Full-width punctuation folded in the middle of two characters.</summary>
    public const float FoldedAcross = 3;

    /// <summary>A gloss put behind two bytes that are no character of their own.</summary>
    public const float GlossedAcross = 1;

    /// <summary>A pair of bytes that the page did not show.</summary>
    public const float HiddenPair = 0.5f;

    /// <summary>A byte that was lost without a mark, or that is there twice.</summary>
    public const float Silent = 14;

    /// <summary>A shifted stretch comes back into step at a byte that could not be decoded.</summary>
    public const float BackAtMark = 1;

    /// <summary>A shifted stretch comes back into step and its last byte is gone.</summary>
    public const float LostAtEnd = 5;

    /// <summary>A letter that is the second byte of a character.</summary>
    public const float LetterAsTrail = 0.5f;

    /// <summary>What a mark costs that stays as it is.</summary>
    /// <param name="before">The character before it, simplified; <c>\0</c> where there is none or it is unknown.</param>
    /// <param name="mark">The mark.</param>
    public static float Plain(char before, char mark) =>
        mark == '?'
        && (
            before == '\0'
            || Han.IsOneUnit(before)
            || char.IsAsciiLetterOrDigit(before)
            || before is '”' or '》' or '）' or ')'
        )
            ? PlainMark
            : StrangeMark;
}
