using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// The steps that undo damage to the characters themselves, in the only order that works: a string's escapes say where
/// lines end; a wrong decoding hides all else; blanks that became question marks would pass for lost bytes; shifted bytes are told by the glosses and marks
/// that the later steps take out; a word shows across an inserted mark or phrase, and a lost plus, only once no gloss
/// stands beside it.
/// </summary>
public static class RepairSteps
{
    /// <summary>The steps, stateless and shared.</summary>
    public static IReadOnlyList<ITextStep> InOrder { get; } =
    [
        new StringEscapeStep(),
        new MojibakeStep(),
        new EscapeStep(),
        new LostBlankStep(),
        new LostBytesStep(),
        new InvisibleCharacterStep(),
        new PinyinResidueStep(),
        new InsertedMarkStep(),
        new InjectedAdvertisingStep(),
        new PortalInsertionStep(),
        new DoubledPunctuationStep(),
        new SmallFullStopStep(),
        new LostPlusStep(),
        new WidthStep(),
    ];
}
