namespace Articles.Text.Repairs;

/// <summary>A character with one of its own readings behind it in brackets.</summary>
/// <param name="Character">The character.</param>
/// <param name="Start">Where the opening bracket stands, in UTF-16 code units.</param>
/// <param name="Length">How long the gloss is with its brackets.</param>
/// <param name="HasTone">Whether the syllable carries a tone mark.</param>
/// <param name="IsCapital">Whether the syllable begins with a capital.</param>
internal readonly record struct GlossedCharacter(char Character, int Start, int Length, bool HasTone, bool IsCapital)
{
    /// <summary>Where the gloss ends.</summary>
    public int End => Start + Length;

    /// <summary>
    /// Whether the character is written differently in the two scripts; 著 is, where it stands for 着.
    /// </summary>
    public bool DiffersByScript => Character is '著' || Han.DiffersByScript(Character);

    /// <summary>All glossed characters of a text, in text order.</summary>
    public static List<GlossedCharacter> FindAll(string text)
    {
        var found = new List<GlossedCharacter>();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '(' or '（' && Han.IsHan(text[i - 1]) && Find(text.AsSpan(i), text[i - 1]) is { } gloss)
            {
                found.Add(new GlossedCharacter(text[i - 1], i, gloss.Length, gloss.HasTone, gloss.IsCapital));
                i += gloss.Length - 1;
            }
        }
        return found;
    }

    private static Gloss? Find(ReadOnlySpan<char> text, char character) =>
        Gloss.ReadLoose(text) is { } gloss
            ? Readings.Reads(character, Readings.Toneless(gloss.Syllable))
                ? gloss
                : null
            : Gloss.ReadBroken(text, character);
}
